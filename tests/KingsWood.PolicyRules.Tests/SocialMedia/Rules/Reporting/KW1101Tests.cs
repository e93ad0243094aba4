using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1101Tests
{
    private static readonly DateOnly Today = RuleExample.AsOf.Date;

    private static readonly Message FromAPupil = Chat(MessageStep.Received, Examples.Pupil);

    [Theory]
    [InlineData("same-children", Verdict.PermittedWithAdvice, null)]
    [InlineData("any-child", Verdict.Permitted, ObligationState.Owed)]
    public void Which_children_are_meant_is_a_reading(string reading, Verdict verdict, ObligationState? report)
    {
        var policy = School.With(ReportedCommunication.Reading.Options.Single(o => o.Id == reading));

        var decision = Chat(MessageStep.Received, WithoutALink(Age.Years(13))).DecidedBy(policy);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(report, decision.ReportToLead());
    }

    [Theory]
    [InlineData("communication", Answer.NotStated, ObligationState.Owed)]
    [InlineData("message-only", Answer.NotStated, null)]
    [InlineData("message-only", Answer.No, null)]
    [InlineData("message-only", Answer.Yes, ObligationState.Owed)]
    [InlineData("message-only", Answer.NotKnown, ObligationState.PerhapsOwed)]
    public void Whether_a_bare_request_is_reported_is_a_reading(string reading, Answer withWords, ObligationState? report)
    {
        var policy = School.With(BareRequests.Reading.Options.Single(o => o.Id == reading));
        var declined = Connected(ConnectionStep.Declined, Examples.Pupil) with { RequestHadAMessage = withWords };

        Assert.Equal(report, declined.DecidedBy(policy).ReportToLead());
    }

    [Fact]
    public void Owed_when_a_pending_request_may_not_be_accepted()
    {
        var decision = Connected(ConnectionStep.Requested, Examples.Pupil).DecidedBy(School);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1101"], decision.OwesReportBy());
    }

    [Fact]
    public void Owed_once_when_the_message_is_also_inappropriate()
    {
        var decision = (FromAPupil with { IsInappropriate = Answer.Yes }).DecidedBy(School);

        Assert.Equal(["KW1101", "KW1102"], decision.OwesReportBy());
        Assert.Equal(Promptness.AtOnce, Assert.Single(decision.Obligations).How);
    }

    [Fact]
    public void Owed_once_when_two_pupils_write() =>
        Assert.Single(Chat(MessageStep.Received, Examples.Pupil, Examples.Pupil).DecidedBy(School).Obligations);

    [Fact]
    public void Owed_when_nobody_has_said_who_wrote() =>
        Assert.True(Assert.Single(Chat(MessageStep.Received).DecidedBy(School).Obligations).AlthoughUnsure);

    [Fact]
    public void Not_permitted_and_still_owed_when_a_pupil_was_answered()
    {
        var decision = Chat(MessageStep.Answered, Examples.Pupil).DecidedBy(School);

        Assert.Equal(["KW1001"], decision.Found(FindingKind.Broken));
        Assert.Equal(ObligationState.Owed, decision.ReportToLead());
    }

    [Theory]
    [InlineData("not-stated", 0, Verdict.Permitted, ObligationState.Owed)]
    [InlineData("not-stated", -3, Verdict.Permitted, ObligationState.Owed)]
    [InlineData("not-known", 0, Verdict.Permitted, ObligationState.Owed)]
    [InlineData("not-yet", 0, Verdict.Permitted, ObligationState.Owed)]
    [InlineData("not-yet", -1, Verdict.NotPermitted, ObligationState.LeftUndone)]
    [InlineData("will-not", 0, Verdict.NotPermitted, ObligationState.LeftUndone)]
    [InlineData("done", -3, Verdict.Permitted, ObligationState.Done)]
    public void What_became_of_the_report_decides(string action, int day, Verdict verdict, ObligationState state)
    {
        var taken = action switch
        {
            "not-stated" => null,
            "not-known" => ActionTaken.NotKnown,
            "not-yet" => ActionTaken.NotYet,
            "will-not" => ActionTaken.WillNot,
            _ => ActionTaken.Done,
        };

        var decision = (FromAPupil with { On = Today.AddDays(day), ReportedToLead = taken }).DecidedBy(School);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.ReportToLead());
    }

    [Theory]
    [InlineData(-3, ObligationState.Done)]
    [InlineData(-2, ObligationState.DoneLate)]
    public void A_late_report_is_noted_and_is_no_breach(int day, ObligationState state)
    {
        var decision = (FromAPupil with { On = Today.AddDays(-3), ReportedToLead = ActionTaken.DoneOn(Today.AddDays(day)) }).DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(state, decision.ReportToLead());
    }

    [Theory]
    [InlineData("06:00", Verdict.Permitted)]
    [InlineData("05:59", Verdict.NotPermitted)]
    public void The_hours_that_a_school_sets_are_counted_to_the_minute(string received, Verdict verdict)
    {
        // Decided at ten o'clock, with four hours for the report.
        var at = TimeOnly.ParseExact(received, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        var situation = FromAPupil with { On = new Moment(Today, at), ReportedToLead = ActionTaken.NotYet };

        Assert.Equal(verdict, situation.DecidedBy(School.With(Parameters.ReportWithinHours, 4)).Verdict);
    }

    [Fact]
    public void The_recipient_is_the_lead_who_is_the_headteacher() =>
        Assert.Equal(Post.SafeguardingLead, Assert.Single(FromAPupil.DecidedBy(School).Obligations).To!.Post);

    [Fact]
    public void The_recipient_can_be_any_post() =>
        Assert.Equal(
            Post.SeniorLeadership,
            Assert.Single(FromAPupil.DecidedBy(School.With(Parameters.ReportTo, Post.SeniorLeadership)).Obligations).To!.Post);

    [Theory]
    [InlineData("headteacher")]
    [InlineData("acting-headteacher")]
    [InlineData("safeguarding-lead")]
    public void Nobody_reports_to_themselves(string post)
    {
        var situation = FromAPupil with { Actor = new() { Roles = [Role.Teacher], Posts = [new Post(post)] } };

        var decision = situation.DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.True(Assert.Single(decision.Obligations).To!.IsGap);
        Assert.Equal(
            Post.ChairOfGovernors,
            Assert.Single(situation.DecidedBy(School.With(Parameters.Alternate, Post.ChairOfGovernors)).Obligations).To!.Post);
    }

    [Fact]
    public void A_deputy_lead_reports_to_the_lead_as_everybody_does() =>
        Assert.False(Assert.Single(
            (FromAPupil with { Actor = new() { Roles = [Role.Teacher], Posts = [Post.DeputySafeguardingLead] } }).DecidedBy(School).Obligations).To!.IsGap);

    [Fact]
    public void Nothing_is_owed_when_a_niece_at_another_school_writes() =>
        Assert.Empty(Chat(MessageStep.Received, WithoutALink(Age.Years(12)) with { Family = Family.Wider }).DecidedBy(School).Obligations);

    [Fact]
    public void Owed_when_a_niece_who_is_a_pupil_writes() =>
        Assert.Equal(ObligationState.Owed, Chat(MessageStep.Received, Niece).DecidedBy(School).ReportToLead());

    [Fact]
    public void Nothing_is_owed_when_a_pupil_writes_to_the_class_account() =>
        Assert.Empty((FromAPupil with { Account = Examples.ClassAccount }).DecidedBy(School).Obligations);

    [Fact]
    public void Nothing_is_owed_when_a_grown_up_friend_writes() =>
        Assert.Empty(Chat(MessageStep.Received, Examples.AdultFriend).DecidedBy(School).Obligations);
}
