using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

public class MessageTests
{
    [Fact]
    public void Permitted_with_advice_that_names_the_clash_when_a_private_email_was_approved_the_day_before()
    {
        var decision = Decide(EmailToAParent(Approval.ByTheHeadteacher(new DateOnly(2026, 11, 19))));

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Contains("Clause 1.6 has no exception and clause 1.7 has one", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_written_to_by_a_pupil_is_told_what_to_do_and_what_to_leave()
    {
        var text = DecisionText.Lines(Decide(FromAPupil(MessageStep.Received)), Reader.Staff).Select(l => l.Text).ToList();

        Assert.Contains("No breach by you, and something is owed.", text);
        Assert.Equal(
            "Leave it unanswered, unless a child needs you now to be safe, and keep what was sent.",
            text[text.IndexOf("Until then") + 1]);
        Assert.DoesNotContain("Until then", DecisionText.Lines(Decide(FromAPupil(MessageStep.Received, ActionTaken.Done)), Reader.Staff).Select(l => l.Text));
    }

    [Fact]
    public void What_is_owed_for_certain_puts_nothing_off_that_being_unsure_is_enough_for()
    {
        var unsure = Assert.Single(Decide(FromAPupil(MessageStep.Received) with { IsInappropriate = Answer.NotKnown }).Obligations);
        var sure = Assert.Single(Decide(FromAPupil(MessageStep.Received) with { IsInappropriate = Answer.No }).Obligations);

        Assert.Equal((Promptness.AtOnce, false), (unsure.How, unsure.AlthoughUnsure));
        Assert.Equal(["KW1101", "KW1102"], unsure.Rules.Select(r => r.Id));
        Assert.Equal((Promptness.SameDay, false), (sure.How, sure.AlthoughUnsure));
        Assert.Contains(
            "at once. Being unsure is enough. [",
            DecisionText.Write(Decide(FromAPupil(MessageStep.Received) with { IsInappropriate = Answer.NotKnown }), Reader.Staff),
            StringComparison.Ordinal);
        Assert.Equal(["KW1101"], sure.Rules.Select(r => r.Id));
    }

    [Fact]
    public void Not_permitted_when_a_private_email_was_approved_the_day_after() =>
        Assert.Equal(Verdict.NotPermitted, Decide(EmailToAParent(Approval.ByTheHeadteacher(new DateOnly(2026, 11, 21)))).Verdict);

    [Fact]
    public void Not_permitted_with_the_approval_that_would_change_it_when_nobody_was_asked()
    {
        var decision = Decide(EmailToAParent(Approval.None));

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal("approval.beforehand", Assert.Single(decision.RequiredApprovals).Fact.Id);
        Assert.Equal(["the Headteacher approved the circumstances beforehand"], Assert.Single(decision.WhatWouldChangeIt).IfOnly);
    }

    [Fact]
    public void Undetermined_when_nobody_says_whether_a_private_email_was_approved()
    {
        var decision = Decide(EmailToAParent(approval: null));

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("approval.beforehand", Assert.Single(decision.MissingFacts).Question.Id);
    }

    [Theory]
    [InlineData(Progress.Done, Verdict.Permitted, ObligationState.Done)]
    [InlineData(Progress.NotYet, Verdict.Permitted, ObligationState.Owed)]
    [InlineData(Progress.WillNot, Verdict.NotPermitted, ObligationState.LeftUndone)]
    public void A_pupils_message_that_is_not_answered_is_reported(Progress progress, Verdict verdict, ObligationState state)
    {
        var decision = Decide(FromAPupil(MessageStep.Received, new() { Progress = progress }));

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.State(Duties.TellTheLead));
    }

    [Fact]
    public void Not_permitted_and_a_report_is_owed_when_a_pupils_message_is_answered()
    {
        var decision = Decide(FromAPupil(MessageStep.Answered));

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.State(Duties.TellTheLead));
    }

    [Fact]
    public void Permitted_with_advice_and_a_report_at_once_when_a_holding_reply_keeps_a_child_safe()
    {
        var decision = Decide(FromAPupil(MessageStep.Answered) with { IsEmergency = Answer.Yes, ChildInDanger = Answer.Yes });
        var lines = DecisionText.Lines(decision, Reader.Staff);

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(Rules.Promptness.AtOnce, Assert.Single(decision.Obligations).How);
        Assert.NotEmpty(decision.BeyondTheText);
        Assert.StartsWith("A child is in danger", lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Undetermined_until_the_lead_agrees_when_a_pupil_is_sent_a_private_birthday_text()
    {
        var text = ToAPupil(Channel.Text, Account.Personal) with { IsSchoolBusiness = Answer.No };
        var agreed = text with { LeadAgreed = new() { Given = Given.Yes, By = Post.SafeguardingLead, On = new DateOnly(2026, 11, 20) } };
        var decision = Decide(text);

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.True(decision.UndeterminedBecause.HasFlag(UndeterminedBecause.Gap));
        Assert.Equal("the Designated Safeguarding Lead", Assert.Single(decision.Gaps).Ask);
        Assert.Equal(Verdict.Permitted, Decide(agreed).Verdict);
    }

    [Fact]
    public void Not_permitted_by_2_9_and_not_1_1_when_the_class_account_writes_to_one_pupil_privately()
    {
        var decision = Decide(ToAPupil(Channel.SocialMedia, Account.School, Audience.Private));

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW2303"], decision.Rules(FindingKind.Broken));
    }

    [Fact]
    public void Permitted_when_the_class_account_answers_in_public() =>
        Assert.Equal(Verdict.Permitted, Decide(ToAPupil(Channel.SocialMedia, Account.School, Audience.Public)).Verdict);

    [Fact]
    public void Permitted_when_feedback_on_set_work_is_given_on_a_school_tablet_where_the_leadership_can_read_it() =>
        Assert.Equal(
            Verdict.Permitted,
            Decide(ToAPupil(Channel.SocialMedia, Account.School, Audience.SetWorkReadByLeadership) with { Device = Device.School }).Verdict);

    [Fact]
    public void Permitted_with_advice_at_most_when_a_colleague_calls_in_sick() =>
        Assert.Equal(Verdict.PermittedWithAdvice, Decide(new Message
        {
            Actor = new() { Roles = [Role.SupportStaff] },
            Step = MessageStep.ToSend,
            Channel = Channel.Call,
            With = [OtherPerson.Who(Relation.Colleague)],
            Account = Account.Personal,
            IsSchoolBusiness = Answer.Yes,
        }).Verdict);

    [Fact]
    public void A_report_is_owed_to_somebody_the_policy_does_not_name_when_the_head_receives_a_pupils_message()
    {
        var decision = Decide(FromAPupil(MessageStep.Received) with
        {
            Actor = new() { Roles = [Role.Teacher], Posts = [Post.Headteacher, Post.SafeguardingLead] },
        });
        var report = Assert.Single(decision.Obligations);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.True(report.To!.IsGap);
        Assert.Contains("chair of governors or the local authority's designated officer", report.Says, StringComparison.Ordinal);
        Assert.Single(decision.Gaps);
    }
}
