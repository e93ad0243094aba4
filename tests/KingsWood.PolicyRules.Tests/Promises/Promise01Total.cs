using FsCheck.Xunit;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 1: every situation that the types allow gets a decision; nothing throws, nothing hangs.</summary>
public sealed class Promise01Total
{
    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Moment AsOf = RuleExample.AsOf;

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 300)]
    public bool Every_set_of_facts_gets_a_decision(FactSituation situation) =>
        Policy.Decide(situation.AsSituation(), AsOf).ReadEverything().Length > 0
        && Policy.Judge(situation.Kind, situation.Facts).Verdict == situation.Decide(Policy).Verdict;

    [Property(MaxTest = 300)]
    public bool Facts_that_contradict_each_other_get_a_decision_too(int seed)
    {
        var random = new Random(seed);
        var kind = (SituationKind)random.Next(SituationKinds.Count);
        var facts = Policy.Vocabulary[kind].Facts
            .Where(_ => random.Next(3) > 0)
            .Aggregate(StatedFacts.None, (stated, word) => stated.With(word.Fact.Id, (Answer)random.Next(4)));

        return Policy.Decide(EmptySituation.Of(kind) with { Facts = facts }, AsOf).ReadEverything().Length > 0;
    }

    [Theory]
    [EveryKind]
    public void Every_value_of_every_enum_gets_a_decision_also_values_without_a_name(SituationKind kind)
    {
        var minimal = EmptySituation.Of(kind);
        var tried = 0;
        foreach (var property in minimal.GetType().GetProperties().Where(p => p is { PropertyType.IsEnum: true, CanWrite: true }))
        {
            var values = Enum.GetValues(property.PropertyType).Cast<object>().Append(Enum.ToObject(property.PropertyType, 250));
            foreach (var value in values)
            {
                var situation = minimal with { };
                property.SetValue(situation, value);
                var decision = Policy.Decide(situation, AsOf);
                Assert.NotEmpty(decision.ReadEverything());

                // Nobody has said who asks: nothing at all is permitted to them.
                Assert.False(decision.Verdict is Verdict.Permitted or Verdict.PermittedWithAdvice);
                tried++;
            }
        }

        Assert.True(tried > 10);
    }

    [Theory]
    [EveryKind]
    public void A_situation_of_which_nothing_is_stated_gets_a_decision_that_asks(SituationKind kind)
    {
        var decision = Policy.Decide(EmptySituation.Of(kind), AsOf);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(UndeterminedBecause.MissingFact, decision.UndeterminedBecause);
        Assert.Contains(decision.MissingFacts, m => m.Question.Id == "actor.role");
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void The_first_and_the_last_day_of_all_get_decisions(int year, int month, int day)
    {
        var lenient = Policy.With(Parameters.GraceDays, 365).With(Parameters.ReportWithinHours, 72).With(ReportHours.Alone);
        foreach (var asOf in new Moment[] { new(new(year, month, day), TimeOnly.MaxValue), new(new(year, month, day)) })
        {
            foreach (var progress in Enum.GetValues<Progress>())
            {
                var connection = new Connection
                {
                    Actor = Actor.Teacher,
                    With = [new() { Relations = [Relation.FormerPupil], Age = Age.BornOn(asOf.Date) }],
                    Step = ConnectionStep.Kept,
                    On = asOf,
                    IsOlderThanTheJob = Answer.Yes,
                    BoundSince = asOf.Date,
                    RaisesSuspicion = Answer.Yes,
                    ReportedToLead = new() { Progress = progress, On = asOf },
                };
                Assert.NotEmpty(Policy.Decide(connection, asOf).ReadEverything());
                Assert.NotEmpty(lenient.Decide(connection, asOf).ReadEverything());
            }
        }
    }
}
