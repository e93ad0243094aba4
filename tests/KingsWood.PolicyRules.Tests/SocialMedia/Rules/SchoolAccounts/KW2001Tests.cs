using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2001Tests
{
    [Fact]
    public void Grounds_an_account_that_is_in_order_without_a_question_or_a_duty()
    {
        var decision = Examples.AccountInOrder.Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(["KW2001"], decision.RulesOf(FindingKind.Grounded));
        Assert.Equal("2 opening", decision.Findings.Single().Clause.Coordinate);
        Assert.Empty(decision.Obligations);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Never_outweighs_a_breach() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Examples.ClassPhotograph(new ChildShown { Consent = Consent.None, Identified = Identification.None }).VerdictOf());

    [Fact]
    public void Grounds_nothing_on_a_personal_account() =>
        Assert.Empty((Examples.ClassPost with { Account = Examples.Instagram }).Decide().RulesOf(FindingKind.Grounded));

    // The list that asks of a post is short: nothing about an announcement in words has to be known but what it is.
    [Fact]
    public void A_plain_announcement_is_permitted_whoever_holds_the_account_and_nothing_is_asked()
    {
        var decision = (Examples.ClassPost with { Account = Account.NotStated }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Grounds_a_post_from_a_school_tablet_in_class() =>
        Assert.Equal(Verdict.Permitted, (Examples.ClassPost with { Device = Device.School }).VerdictOf());

    [Fact]
    public void Not_covered_when_a_volunteer_posts_for_the_class() =>
        Assert.Equal(Verdict.NotCovered, (Examples.ClassPost with { Actor = Deciding.Volunteer }).VerdictOf());
}
