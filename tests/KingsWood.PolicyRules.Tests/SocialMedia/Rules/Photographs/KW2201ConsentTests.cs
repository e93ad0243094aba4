using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

/// <summary>What counts as consent: its form, from whom, for what, when, and when it is withdrawn.</summary>
public sealed class KW2201ConsentTests
{
    public static TheoryData<Form, int, Verdict> Forms => new()
    {
        { Form.Written, 0, Verdict.Permitted },
        { Form.Spoken, 0, Verdict.NotPermitted },
        { Form.OptOut, 0, Verdict.NotPermitted },
        { Form.NotKnown, 0, Verdict.Undetermined },
        { Form.NotStated, 0, Verdict.Undetermined },
        { Form.Written, 1, Verdict.Permitted },
        { Form.Spoken, 1, Verdict.Permitted },
        { Form.OptOut, 1, Verdict.NotPermitted },
        { Form.Spoken, 2, Verdict.Permitted },
        { Form.OptOut, 2, Verdict.Permitted },
        { Form.NotStated, 2, Verdict.Undetermined },
    };

    public static TheoryData<int, int?, int?, Verdict> GivenOnThe19th => new()
    {
        { 18, null, null, Verdict.Permitted },
        { 19, null, null, Verdict.Undetermined },
        { 19, 9, null, Verdict.Undetermined },
        { 19, 9, 10, Verdict.Permitted },
        { 19, 10, 10, Verdict.NotPermitted },
        { 20, null, null, Verdict.NotPermitted },
    };

    public static TheoryData<int, int?, int?, Verdict, ObligationState?> WithdrawnAroundThe19th => new()
    {
        { 18, null, null, Verdict.NotPermitted, null },
        { 19, 9, 10, Verdict.NotPermitted, null },
        { 19, null, null, Verdict.Undetermined, ObligationState.Owed },
        { 19, 11, 10, Verdict.Permitted, ObligationState.Owed },
        { 23, null, null, Verdict.Permitted, ObligationState.Owed },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_form_counts_as_the_school_reads_it(Form form, int option, Verdict verdict) =>
        Assert.Equal(verdict, Of(Consent.Written with { Form = form }).VerdictOf(ConsentForm.Reading.Options[option]));

    [Theory]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    public void A_school_may_ask_both_parents(Answer both, Verdict verdict)
    {
        var photograph = Of(Consent.Written with { FromBothParents = both });

        Assert.Equal(Verdict.Permitted, photograph.VerdictOf());
        Assert.Equal(verdict, photograph.VerdictOf(ConsentFrom.Both));
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Consent_is_for_this_use(Answer covers, Verdict verdict) =>
        Assert.Equal(verdict, Of(Consent.Written with { CoversThisUse = covers }).VerdictOf());

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    public void Not_permitted_when_the_other_parent_refuses_or_a_court_forbids_it(Answer refused, Verdict verdict) =>
        Assert.Equal(verdict, Of(Consent.Written with { RefusedByAnother = refused }).VerdictOf());

    [Theory]
    [InlineData(Given.No, Verdict.NotPermitted)]
    [InlineData(Given.NotKnown, Verdict.Undetermined)]
    public void None_and_not_known_are_different(Given given, Verdict verdict) =>
        Assert.Equal(verdict, Of(new() { Given = given }).VerdictOf());

    [Theory]
    [MemberData(nameof(GivenOnThe19th))]
    public void Consent_comes_before_a_publication_on_the_19th(int day, int? at, int? publishedAt, Verdict verdict) =>
        Assert.Equal(verdict, Published(Consent.Written with { On = At(day, at) }, publishedAt).VerdictOf());

    [Fact]
    public void Consent_of_which_no_date_is_stated_came_before() =>
        Assert.Equal(Verdict.Permitted, Published(Consent.Written, null).VerdictOf());

    [Fact]
    public void Consent_of_today_is_in_time_for_what_is_only_intended() =>
        Assert.Equal(Verdict.Permitted, Of(Consent.Written with { On = At(23) }).VerdictOf());

    [Fact]
    public void Not_permitted_when_consent_was_withdrawn_before_an_intended_publication() =>
        Assert.Equal(Verdict.NotPermitted, Of(Consent.Written with { WithdrawnOn = At(23) }).VerdictOf());

    [Theory]
    [MemberData(nameof(WithdrawnAroundThe19th))]
    public void Withdrawn_before_a_publication_on_the_19th_is_none_and_later_is_owed_to_be_removed(
        int day, int? at, int? publishedAt, Verdict verdict, ObligationState? removal)
    {
        var decision = Published(Consent.Written with { WithdrawnOn = At(day, at) }, publishedAt).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(removal, decision.StateOf(Duties.Remove));
    }

    [Theory]
    [InlineData(23, null, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(23, Progress.NotYet, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(23, Progress.Done, ObligationState.Done, Verdict.Permitted)]
    [InlineData(23, Progress.WillNot, ObligationState.LeftUndone, Verdict.NotPermitted)]
    [InlineData(22, Progress.NotYet, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void A_removal_is_owed_since_the_withdrawal(int withdrawn, Progress? removed, ObligationState state, Verdict verdict)
    {
        var decision = (Published(Consent.Written with { WithdrawnOn = At(withdrawn) }, null) with
        {
            Removed = removed is { } p ? new() { Progress = p } : null,
        }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    [Theory]
    [InlineData(20, ObligationState.Done)]
    [InlineData(21, ObligationState.DoneLate)]
    public void A_removal_after_the_day_of_the_withdrawal_is_late_and_no_breach(int removed, ObligationState state)
    {
        var decision = (Published(Consent.Written with { WithdrawnOn = At(20) }, null) with
        {
            Removed = ActionTaken.DoneOn(At(removed)),
        }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    private static Publication Of(Consent consent) =>
        Examples.ClassPhotograph(Examples.ChildWithConsent with { Consent = consent });

    private static Publication Published(Consent consent, int? at) =>
        Of(consent) with { Step = PublicationStep.Published, On = At(19, at) };

    private static Moment At(int day, int? hour = null) =>
        new(new DateOnly(2026, 11, day), hour is { } h ? new TimeOnly(h, 0) : null);
}
