using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 4: replacing a known fact by unknown never turns "not permitted" into a permission.</summary>
public sealed class Promise04NoOpenUnknownPermits(ITestOutputHelper output)
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool Forgetting_one_answer_never_permits_what_was_not_permitted(FactSituation situation) =>
        Judge(situation.Kind, situation.Facts) != Verdict.NotPermitted
        || situation.Facts.All(stated =>
            Judge(situation.Kind, situation.Facts.With(stated.Key, Answer.NotKnown)).Class() != Verdict.Permitted);

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 1000)]
    public bool Forgetting_any_number_of_answers_never_permits_what_was_not_permitted(FactSituation situation)
    {
        var random = new Random(situation.Seed);
        var less = situation.Facts
            .Where(_ => random.Next(2) == 0)
            .Aggregate(situation.Facts, (facts, stated) => facts.With(stated.Key, Answer.NotKnown));
        return Judge(situation.Kind, situation.Facts) != Verdict.NotPermitted
            || Judge(situation.Kind, less).Class() != Verdict.Permitted;
    }

    [Theory]
    [EveryKind]
    public void No_step_of_forgetting_permits_what_was_not_permitted(SituationKind kind)
    {
        var (steps, prohibited, permitted) = (0L, 0L, 0L);
        foreach (var space in KnowledgeSpaces.Of(kind))
        {
            space.ForEachStep((less, more) =>
            {
                steps++;
                prohibited += more.Verdict == Verdict.NotPermitted ? 1 : 0;
                permitted += more.Verdict == Verdict.NotPermitted && less.Verdict.Class() == Verdict.Permitted ? 1 : 0;
            });
        }

        output.WriteLine($"{kind}: {steps} steps of forgetting something of one question, {prohibited} of them from a prohibition.");
        Assert.Equal(0, permitted);
        Assert.True(prohibited > 200);
    }

    private static Verdict Judge(SituationKind kind, StatedFacts facts) => Policy.Judge(kind, facts).Verdict;
}
