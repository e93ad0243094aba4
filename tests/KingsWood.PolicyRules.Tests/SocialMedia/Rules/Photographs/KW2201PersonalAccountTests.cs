using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>On which accounts the rule on photographs holds, and for which children.</summary>
public sealed class KW2201PersonalAccountTests
{
    private static readonly ChildShown Pupil = new()
    {
        IsOfTheSchool = Answer.Yes,
        Consent = Consent.None,
        Identified = Identification.None,
    };

    private static readonly ChildShown OwnChild = new() { IsOfTheSchool = Answer.Yes, IsOwnChild = Answer.Yes };

    [Fact]
    public void Not_permitted_when_a_pupil_is_shown_on_a_personal_account_without_consent() =>
        Assert.Equal(["KW2201"], On(Examples.Instagram, Pupil).Decide().Broken());

    [Fact]
    public void Not_permitted_when_the_consent_was_given_to_the_school() =>
        Assert.Equal(
            Verdict.NotPermitted,
            On(Examples.Instagram, Pupil with { Consent = Consent.Written with { CoversThisUse = Answer.No } }).VerdictOf());

    [Fact]
    public void Permitted_when_the_parent_agreed_to_this_very_use() =>
        Assert.Equal(Verdict.Permitted, On(Examples.Instagram, Pupil with { Consent = Consent.Written }).VerdictOf());

    [Fact]
    public void Permitted_when_the_child_has_no_link_to_the_school() =>
        Assert.Equal(Verdict.Permitted, On(Examples.Instagram, Pupil with { IsOfTheSchool = Answer.No }).VerdictOf());

    [Fact]
    public void Asked_whether_the_child_is_one_of_the_school_when_that_is_not_known() =>
        Assert.Equal(
            ["child.of-school"],
            On(Examples.Instagram, Pupil with { IsOfTheSchool = Answer.NotStated }).Decide().Asked());

    [Fact]
    public void Permitted_and_nothing_asked_when_it_shows_the_teachers_own_child_with_a_name()
    {
        var decision = On(Examples.Instagram, OwnChild with { Identified = Identification.ByName }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Not_permitted_for_the_friends_when_the_teachers_own_child_is_among_pupils()
    {
        var decision = On(Examples.Instagram, OwnChild, Pupil).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["child 2"], decision.Findings.Single(f => f.Kind == FindingKind.Broken).Parts);
    }

    [Fact]
    public void Not_permitted_for_the_own_child_either_when_the_account_is_one_of_the_school()
    {
        Assert.Equal(Verdict.NotPermitted, On(Examples.ClassAccount, OwnChild with { Consent = Consent.None }).VerdictOf());
        Assert.Equal(
            Verdict.NotPermitted,
            On(new() { Use = AccountUse.Both }, OwnChild with { Consent = Consent.None }).VerdictOf());
    }

    [Fact]
    public void Not_permitted_either_way_when_it_is_not_known_whose_account_it_is()
    {
        var decision = On(Account.NotStated, Pupil).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void A_school_may_read_the_rule_for_its_own_accounts_only()
    {
        var named = Pupil with { Identified = Identification.ByName };

        Assert.Equal(Verdict.Permitted, On(Examples.Instagram, named).VerdictOf(PhotographRules.SchoolAccountsOnly));
        Assert.Equal(Verdict.NotPermitted, On(Examples.ClassAccount, Pupil).VerdictOf(PhotographRules.SchoolAccountsOnly));
        Assert.Equal(
            Verdict.Undetermined,
            On(Account.NotStated, Pupil).VerdictOf(PhotographRules.SchoolAccountsOnly));
    }

    [Fact]
    public void Owed_to_be_removed_when_consent_is_withdrawn_for_a_personal_account_too()
    {
        var consent = Consent.Written with { WithdrawnOn = new DateOnly(2026, 11, 23) };
        var published = On(Examples.Instagram, Pupil with { Consent = consent }) with
        {
            Step = PublicationStep.Published,
            On = new DateOnly(2026, 11, 19),
        };

        Assert.Equal(ObligationState.Owed, published.Decide().StateOf(Duties.Remove));
    }

    private static Publication On(Account account, params ReadOnlySpan<ChildShown> children) =>
        Examples.ClassPhotograph(children) with { Account = account };
}
