using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.SchoolBusiness;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1403Tests
{
    private static readonly Message Answered = Call with { Step = MessageStep.Answered };

    [Fact]
    public void Not_permitted_by_this_rule_alone_when_a_parents_call_is_taken_up() =>
        Assert.Equal(["KW1403"], Answered.Decide().Broken());

    [Fact]
    public void Permitted_and_nothing_is_asked_when_a_parents_call_is_received()
    {
        var decision = (Call with { Step = MessageStep.Received, IsSchoolBusiness = Answer.NotStated, Approval = null }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Not_permitted_on_receipt_where_the_school_counts_that()
    {
        var received = Call with { Step = MessageStep.Received };

        Assert.Equal(Verdict.NotPermitted, received.VerdictOf(AcceptingContact.Receiving));
        Assert.Equal(Verdict.Permitted, (received with { Approval = InTime }).VerdictOf(AcceptingContact.Receiving));
    }

    [Fact]
    public void Permitted_when_the_answer_only_points_to_the_office_unless_receipt_counts()
    {
        var pointing = Answered with { OnlyPointsToASchoolChannel = Answer.Yes };

        Assert.Equal(Verdict.Permitted, pointing.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, pointing.VerdictOf(AcceptingContact.Receiving));
    }

    [Fact]
    public void Undetermined_when_it_is_not_known_what_the_answer_said() =>
        Assert.Equal(Verdict.Undetermined, (Answered with { OnlyPointsToASchoolChannel = Answer.NotKnown }).VerdictOf());

    [Fact]
    public void Permitted_with_approval_where_that_covers_accepting_only() =>
        Assert.Equal(Verdict.Permitted, (Answered with { Approval = InTime }).VerdictOf(ApprovalReach.AcceptingOnly));

    [Fact]
    public void Not_permitted_by_1_1_when_a_pupil_is_answered_over_WhatsApp_with_the_approval_of_1_7()
    {
        var decision = (Answered with { Channel = Channel.PhoneMessenger, With = [Pupil], Approval = InTime }).Decide();

        Assert.Equal(["KW1001"], decision.Broken());
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
    }

    [Fact]
    public void Advised_when_a_colleague_is_answered_and_prohibited_where_the_school_means_colleagues_in_full()
    {
        var answered = Answered with { With = [Colleague] };

        Assert.Equal(["KW1403"], answered.Decide().RulesOf(FindingKind.Advised));
        Assert.Equal(Verdict.NotPermitted, answered.VerdictOf(Colleagues.InFull));
    }

    [Fact]
    public void A_gap_when_the_Headteacher_answers_and_none_when_the_Headteacher_points_to_the_office()
    {
        var answered = Answered with { Actor = Headteacher };

        Assert.Equal(["KW1403"], answered.Decide().RulesOf(FindingKind.Gap));
        Assert.Equal(Verdict.Permitted, (answered with { OnlyPointsToASchoolChannel = Answer.Yes }).VerdictOf());
    }

    [Fact]
    public void Permitted_with_a_report_when_a_parents_call_is_answered_to_keep_a_child_safe()
    {
        var decision = (Answered with { IsEmergency = Answer.Yes }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
    }

    [Fact]
    public void Told_that_pointing_to_the_office_would_do_when_asking_whether_to_answer()
    {
        var decision = (Answered with { Step = MessageStep.ToAnswer }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Contains(decision.WhatWouldChangeIt, c => c.IfOnly.Any(i => i.Contains("the office", StringComparison.Ordinal)));
    }
}
