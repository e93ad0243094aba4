using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2104Tests
{
    private static readonly Publication Link = Examples.ClassPost with
    {
        Contents = [Content.Text, Content.Link],
        LinksChecked = Answer.Yes,
    };

    private static readonly Publication GoneBad = Link with
    {
        Step = PublicationStep.Published,
        On = new DateOnly(2026, 9, 14),
        LinksGoneBad = Answer.Yes,
    };

    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Links_are_posted_only_when_they_were_checked(Answer isChecked, Verdict verdict)
    {
        Assert.Equal(verdict, (Link with { LinksChecked = isChecked }).VerdictOf());
        Assert.Equal(verdict, (Link with { LinksChecked = isChecked, Step = PublicationStep.Published }).VerdictOf());
    }

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.NotStated)]
    public void Not_permitted_when_a_linked_site_is_known_to_be_unsafe(Answer isChecked) =>
        Assert.Equal(
            ["KW2104"],
            (Link with { LinksChecked = isChecked, LinksKnownUnsafe = Answer.Yes }).Decide().Broken());

    // Somebody who knows of an unsafe link has a link in it, whatever they listed.
    [Fact]
    public void Not_permitted_when_an_unsafe_link_is_stated_and_no_link_is_listed()
    {
        Assert.Equal(Verdict.NotPermitted, (Link with { Contents = null, LinksKnownUnsafe = Answer.Yes }).VerdictOf());
        Assert.Equal(Verdict.NotPermitted, (Link with { Contents = [Content.Text], LinksKnownUnsafe = Answer.Yes }).VerdictOf());
    }

    [Fact]
    public void Nothing_about_links_is_presumed_of_a_post_without_one() =>
        Assert.DoesNotContain(
            Examples.ClassPost.Decide().Presumptions,
            p => p.Fact == ThePublication.LinksAreUnsafe || p.Fact == ThePublication.LinksHaveGoneBad);

    [Fact]
    public void Undetermined_when_it_is_expressly_not_known_whether_a_site_is_unsafe() =>
        Assert.Equal(["links.unsafe"], (Link with { LinksKnownUnsafe = Answer.NotKnown }).Decide().Asked());

    [Theory]
    [InlineData(AccountUse.Personal, Verdict.Permitted)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    [InlineData(AccountUse.NotStated, Verdict.Undetermined)]
    public void Links_from_ones_own_account_are_ones_own_affair(AccountUse use, Verdict verdict) =>
        Assert.Equal(verdict, (Link with { Account = new() { Use = use }, LinksChecked = Answer.No }).VerdictOf());

    [Fact]
    public void Not_asked_whether_links_were_checked_on_ones_own_account() =>
        Assert.Empty((Link with { Account = Examples.Instagram, LinksChecked = Answer.NotStated }).Decide().Asked());

    [Theory]
    [InlineData(null, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotKnown, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotYet, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.Done, ObligationState.Done, Verdict.Permitted)]
    [InlineData(Progress.WillNot, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void A_link_gone_bad_since_is_owed_to_be_removed(Progress? removed, ObligationState state, Verdict verdict)
    {
        var decision = (GoneBad with { Removed = removed is { } p ? new() { Progress = p } : null }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    // The post is two months old, and went bad nobody says when: the removal is not late for that.
    [Fact]
    public void A_removal_today_is_not_late_although_the_post_is_old() =>
        Assert.Equal(
            ObligationState.Done,
            (GoneBad with { Removed = ActionTaken.DoneOn(RuleExample.AsOf) }).Decide().StateOf(Duties.Remove));

    [Fact]
    public void Both_count_when_a_link_was_never_checked_and_has_gone_bad()
    {
        var decision = (GoneBad with { LinksChecked = Answer.No }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.Remove));
    }

    [Fact]
    public void Not_permitted_when_a_link_has_gone_bad_and_is_about_to_be_posted_again() =>
        Assert.Equal(["KW2104"], (GoneBad with { Step = PublicationStep.ToPublish, On = null }).Decide().Broken());

    [Fact]
    public void What_has_gone_bad_since_it_was_posted_was_posted() =>
        Assert.Equal(
            ObligationState.Owed,
            (GoneBad with { Step = PublicationStep.NotStated }).Decide().StateOf(Duties.Remove));

    [Fact]
    public void Nothing_is_owed_for_a_bad_link_on_ones_own_account() =>
        Assert.Empty((GoneBad with { Account = Examples.Instagram }).Decide().Obligations);

    [Fact]
    public void Its_finding_shows_must_twice_and_names_the_clause()
    {
        var finding = (Link with { LinksChecked = Answer.No }).Decide().Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal("2.7", finding.Clause.Coordinate);
        Assert.Equal((Force.Must, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Fact]
    public void Advised_when_an_affiliated_organisation_does_not_check() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            (Link with { Actor = Deciding.Affiliate, LinksChecked = Answer.No }).VerdictOf());
}
