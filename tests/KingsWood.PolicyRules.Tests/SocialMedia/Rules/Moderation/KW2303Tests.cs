using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2303Tests
{
    private static readonly Message Direct = new()
    {
        Actor = Actor.Teacher,
        Step = MessageStep.Sent,
        Channel = Channel.SocialMedia,
        Account = Examples.ClassAccount,
        With = [Examples.Pupil],
        Audience = Audience.Private,
    };

    private static readonly Message HoldingReply = Direct with { Step = MessageStep.Answered, IsEmergency = Answer.Yes };

    [Fact]
    public void Not_permitted_under_2_9_and_not_1_1_when_the_class_account_writes_to_one_pupil()
    {
        var decision = Direct.Decide();
        var finding = decision.Findings.Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal(["KW2303"], decision.Broken());
        Assert.Equal("2.9", finding.Clause.Coordinate);
        Assert.Equal((Force.ShouldNot, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Theory]
    [InlineData(Audience.Private, Verdict.NotPermitted, Verdict.NotPermitted)]
    [InlineData(Audience.GroupReadByStaff, Verdict.Permitted, Verdict.NotPermitted)]
    [InlineData(Audience.SetWorkReadByLeadership, Verdict.Permitted, Verdict.NotPermitted)]
    [InlineData(Audience.Public, Verdict.Permitted, Verdict.Permitted)]
    [InlineData(Audience.NotKnown, Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData(Audience.NotStated, Verdict.Undetermined, Verdict.Undetermined)]
    public void Public_enough_is_what_other_staff_read_or_only_what_everyone_reads(
        Audience audience, Verdict byDefault, Verdict everyoneOnly)
    {
        Assert.Equal(byDefault, (Direct with { Audience = audience }).VerdictOf());
        Assert.Equal(everyoneOnly, (Direct with { Audience = audience }).VerdictOf(PublicEnough.EveryoneOnly));
    }

    [Fact]
    public void Asks_only_who_can_read_it() =>
        Assert.Equal(["audience"], (Direct with { Audience = Audience.NotStated }).Decide().Asked());

    [Fact]
    public void Not_permitted_either_way_when_it_is_not_known_whose_account_it_is()
    {
        var decision = (Direct with { Account = Account.NotStated }).Decide();

        Assert.Equal(["KW1001", "KW2303"], decision.RulesOf(FindingKind.BrokenEitherWay));
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Both_rules_are_broken_when_the_account_serves_both() =>
        Assert.Equal(
            ["KW1001", "KW2303"],
            (Direct with { Account = new() { Use = AccountUse.Both } }).Decide().RulesOf(FindingKind.Broken));

    [Theory]
    [InlineData(MessageStep.ToSend, Verdict.NotPermitted)]
    [InlineData(MessageStep.Sent, Verdict.NotPermitted)]
    [InlineData(MessageStep.ToAnswer, Verdict.NotPermitted)]
    [InlineData(MessageStep.Answered, Verdict.NotPermitted)]
    [InlineData(MessageStep.Received, Verdict.Permitted)]
    [InlineData(MessageStep.NotStated, Verdict.Undetermined)]
    public void Writing_and_answering_are_barred_and_receiving_is_not(MessageStep step, Verdict verdict) =>
        Assert.Equal(verdict, (Direct with { Step = step }).VerdictOf());

    [Theory]
    [InlineData(10)]
    [InlineData(18)]
    [InlineData(19)]
    public void Not_permitted_whatever_the_age_of_a_current_pupil(int age) =>
        Assert.Equal(
            ["KW2303"],
            (Direct with { With = [Examples.Pupil with { Age = Age.Years(age) }] }).Decide().Broken());

    [Fact]
    public void Not_permitted_when_one_of_several_people_is_a_pupil()
    {
        var finding = (Direct with { With = [Examples.Parent, Examples.Pupil] }).Decide().Findings
            .Single(f => f.Kind == FindingKind.Broken);

        Assert.Equal(["person 2"], finding.Parts);
    }

    [Fact]
    public void Permitted_when_the_class_account_writes_to_a_parent() =>
        Assert.Equal(Verdict.Permitted, (Direct with { With = [Examples.Parent] }).VerdictOf());

    // The text says "students": a former pupil under 18 is left to the gap, and to nobody's silence.
    [Fact]
    public void Undetermined_by_a_gap_when_the_child_is_a_former_pupil()
    {
        var decision = (Direct with { Step = MessageStep.ToSend, With = [Examples.FormerPupil(Age.Years(12))] }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["KW0009"], decision.RulesOf(FindingKind.Gap));
    }

    [Fact]
    public void Silent_about_school_email_on_school_business() =>
        Assert.Equal(
            Verdict.Permitted,
            (Direct with { Channel = Channel.Email, IsSchoolBusiness = Answer.Yes }).VerdictOf());

    [Fact]
    public void Permitted_with_advice_and_reported_at_once_when_it_keeps_a_child_safe()
    {
        var decision = HoldingReply.Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW2303"], decision.RulesOf(FindingKind.Exempted));
        Assert.NotEmpty(decision.BeyondTheText);
        Assert.Equal(Promptness.AtOnce, decision.Obligations.Single(o => o.Duty == Duties.TellTheLead).How);
    }

    [Theory]
    [InlineData(Progress.NotYet, Verdict.PermittedWithAdvice, ObligationState.Owed)]
    [InlineData(Progress.Done, Verdict.PermittedWithAdvice, ObligationState.Done)]
    [InlineData(Progress.WillNot, Verdict.NotPermitted, ObligationState.LeftUndone)]
    public void The_report_after_an_emergency_is_owed(Progress reported, Verdict verdict, ObligationState state)
    {
        var decision = (HoldingReply with { ReportedToLead = new() { Progress = reported } }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.TellTheLead));
    }

    [Fact]
    public void Not_permitted_in_an_emergency_where_the_school_has_no_exception() =>
        Assert.Equal(Verdict.NotPermitted, HoldingReply.VerdictOf(Emergencies.NotExempt));

    [Fact]
    public void Undetermined_when_it_is_expressly_not_known_whether_it_is_an_emergency() =>
        Assert.Equal(Verdict.Undetermined, (HoldingReply with { IsEmergency = Answer.NotKnown }).VerdictOf());

    [Fact]
    public void No_emergency_is_presumed_when_nobody_speaks_of_one() =>
        Assert.Equal(Verdict.NotPermitted, (HoldingReply with { IsEmergency = Answer.NotStated }).VerdictOf());

    // 2.9 has no exception for families: on an account of the school a teacher is the teacher.
    [Fact]
    public void Not_permitted_when_the_pupil_is_the_teachers_own_daughter_on_the_class_account() =>
        Assert.Equal(
            ["KW2303"],
            (Direct with { With = [Examples.Pupil with { Family = Family.OwnHousehold }] }).Decide().Broken());

    [Fact]
    public void Not_permitted_and_expected_when_an_affiliated_organisation_writes_to_a_pupil()
    {
        var decision = (Direct with { Actor = Deciding.Affiliate }).Decide();

        Assert.Equal(["KW2303"], decision.Broken());
        Assert.Equal(Coverage.Expected, decision.Findings.Single(f => f.Kind == FindingKind.Broken).Coverage);
    }

    [Fact]
    public void Not_covered_when_a_volunteer_writes() =>
        Assert.Equal(Verdict.NotCovered, (Direct with { Actor = Deciding.Volunteer }).VerdictOf());
}
