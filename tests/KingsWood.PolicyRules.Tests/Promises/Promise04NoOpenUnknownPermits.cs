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
    public void No_step_of_forgetting_in_a_slice_permits_what_was_not_permitted(SituationKind situationKind)
    {
        var kind = Policy.For(situationKind);
        var (steps, prohibited) = (0L, 0L);
        foreach (var slice in Slices.Some(situationKind, count: 8, free: 9))
        {
            var verdicts = slice.Situations.All().ToDictionary(s => s.Index, s => kind.Judge(kind.Constraints.Close(s.Known)).Class());
            foreach (var (index, verdict) in verdicts)
            {
                foreach (var less in slice.Situations.KnowingLess(index))
                {
                    steps++;
                    prohibited += verdict == Verdict.NotPermitted ? 1 : 0;
                    Assert.True(verdict != Verdict.NotPermitted || verdicts[less] != Verdict.Permitted);
                }
            }
        }

        output.WriteLine($"{situationKind}: {steps} steps of forgetting one fact, {prohibited} of them from a prohibition.");
        Assert.True(prohibited > 1000);
    }

    private static Verdict Judge(SituationKind kind, StatedFacts facts) => Policy.Judge(kind, facts).Verdict;
}
