using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>What the comparison of two policies lists of a rule that decides the same, and is not the same.</summary>
public sealed class ComparedRulesTests
{
    private static readonly Adaptation Words = Made.College.AddFact(Made.DeclaredFriendship, [SituationKind.Connection]);

    [Fact]
    public void Another_advice_of_an_exception_is_listed()
    {
        var difference = Difference(
            Words.AddException(Made.Friendship, ["KW1001"], Made.Reason),
            Words.AddException(Made.Friendship with { Advice = "Tell nobody." }, ["KW1001"], Made.Reason));

        Assert.Equal(("KW1001", Direction.Same), (difference.RuleId, difference.Direction));
        Assert.Equal(["the advice of its exceptions"], difference.What);
    }

    [Fact]
    public void Another_purpose_is_listed()
    {
        var difference = Difference(Made.College.AddRule(Rule(Purposes.ProtectStaff, TheAccount.IsPersonal)), Made.College.AddRule(Rule(Purposes.ProtectReputation, TheAccount.IsPersonal)));

        Assert.Equal(("OAK0001", "what it is for"), (difference.RuleId, Assert.Single(difference.What)));
    }

    [Fact]
    public void Another_place_in_which_a_fact_of_ones_own_is_read_is_listed_at_each_rule_that_asks_for_it()
    {
        var difference = Difference(ReadFrom(Role.Coach), ReadFrom(Role.Governor));

        Assert.Equal(("OAK0001", Direction.Both, "where \"oak.one\" is read"), (difference.RuleId, difference.Direction, Assert.Single(difference.What)));
        Assert.Empty(ReadFrom(Role.Coach).Adapt().Compare(ReadFrom(Role.Coach).Adapt()).Rules);

        static Adaptation ReadFrom(Role role) => Made.College
            .Add(new FactAdjustment(Made.Presumed("oak.one"), [SituationKind.Publication]) { Source = FactSource.RoleIsOneOf(role) })
            .AddRule(Rule(Purposes.ProtectStaff, Made.Presumed("oak.one")));
    }

    private static RuleDifference Difference(Adaptation one, Adaptation other) => Assert.Single(one.Adapt().Compare(other.Adapt()).Rules);

    private static Norm Rule(Purposes serves, Condition broken) => new()
    {
        Id = "OAK0001",
        Clause = Clause.Gap,
        Force = Force.MustNot,
        Title = "No account",
        Says = "No account.",
        Serves = serves,
        Limbs = [new(SituationKind.Publication) { BrokenWhen = broken }],
        Instead = "Use another.",
    };
}
