using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.SchoolBusiness;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1401Tests
{
    [Fact]
    public void Permitted_with_advice_that_names_the_clash_when_the_approval_of_1_7_meets_1_6()
    {
        var decision = (Email with { Approval = InTime }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW1401", "KW1402"], decision.RulesOf(FindingKind.Exempted));
        Assert.Equal(["KW1401"], decision.BeyondTheText.Select(f => f.Rule.Id));
        Assert.Contains("1.6", Assert.Single(decision.Advice).Exemption!.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_permitted_with_approval_where_the_school_reads_1_6_as_absolute()
    {
        var decision = (Email with { Approval = InTime }).Decide(EmailApproval.SchoolEmailAlways);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1401"], decision.Broken());
        Assert.Empty(decision.RequiredApprovals);
    }

    [Theory]
    [InlineData(MessageStep.Sent, Verdict.NotPermitted)]
    [InlineData(MessageStep.Answered, Verdict.PermittedWithAdvice)]
    public void Only_an_answer_is_lifted_where_the_approval_reaches_accepting_only(MessageStep step, Verdict verdict) =>
        Assert.Equal(verdict, (Email with { Step = step, Approval = InTime }).VerdictOf(ApprovalReach.AcceptingOnly));

    [Fact]
    public void Not_permitted_by_1_6_alone_when_a_colleague_is_emailed_from_a_private_account()
    {
        var decision = (Email with { With = [Colleague] }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1401"], decision.Broken());
        Assert.Equal(["KW1402"], decision.RulesOf(FindingKind.Advised));
    }

    [Theory]
    [InlineData(MessageStep.Answered, Verdict.Permitted)]
    [InlineData(MessageStep.ToAnswer, Verdict.Permitted)]
    [InlineData(MessageStep.Sent, Verdict.NotPermitted)]
    public void Pointing_to_the_office_is_an_answer_and_no_way_to_begin(MessageStep step, Verdict verdict) =>
        Assert.Equal(verdict, (Email with { Step = step, OnlyPointsToASchoolChannel = Answer.Yes }).VerdictOf());

    [Fact]
    public void Permitted_when_an_email_of_a_parent_is_only_received() =>
        Assert.Equal(Verdict.Permitted, (Email with { Step = MessageStep.Received }).VerdictOf());

    [Theory]
    [InlineData(17, Verdict.NotPermitted)]
    [InlineData(18, Verdict.Permitted)]
    public void A_former_pupil_is_of_the_community_until_18(int age, Verdict verdict) =>
        Assert.Equal(verdict, (Email with { With = [FormerPupil(Age.Years(age))] }).VerdictOf());

    [Fact]
    public void Asked_for_no_more_than_the_age_when_a_former_pupils_is_not_known() =>
        Assert.Equal(["other.age"], (Email with { With = [FormerPupil(null)] }).Decide().Asked());

    [Fact]
    public void Not_permitted_when_a_governor_is_emailed_from_a_private_account() =>
        Assert.Equal(Verdict.NotPermitted, (Email with { With = [OtherPerson.Who(Relation.CommunityMember)] }).VerdictOf());

    [Fact]
    public void Permitted_when_school_business_goes_to_somebody_outside_the_community() =>
        Assert.Equal(Verdict.Permitted, (Email with { With = [AdultFriend] }).VerdictOf());

    [Theory]
    [InlineData(AccountUse.School, Verdict.Permitted)]
    [InlineData(AccountUse.NotKnown, Verdict.Undetermined)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    public void What_counts_is_whose_account_it_is(AccountUse use, Verdict verdict) =>
        Assert.Equal(verdict, (Email with { Account = new() { Use = use } }).VerdictOf());

    [Fact]
    public void Asked_whether_it_is_school_business_and_then_whether_it_was_approved_when_nobody_says()
    {
        var decision = (Email with { IsSchoolBusiness = Answer.NotStated, Approval = null }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["approval.beforehand", "message.school-business"], decision.Asked().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Permitted_with_a_report_at_once_when_a_child_has_to_be_kept_safe()
    {
        var decision = (Email with { IsEmergency = Answer.Yes }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(Promptness.AtOnce, Assert.Single(decision.Obligations).How);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
        Assert.NotEmpty(decision.BeyondTheText);
    }

    [Fact]
    public void Not_permitted_in_an_emergency_where_the_school_has_no_exception_for_it() =>
        Assert.Equal(Verdict.NotPermitted, (Email with { IsEmergency = Answer.Yes }).VerdictOf(Emergencies.NotExempt));

    [Fact]
    public void Not_permitted_when_the_Headteacher_approves_an_email_of_her_own()
    {
        var decision = (Email with { Actor = Headteacher, Approval = InTime }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1401"], decision.Broken());
        Assert.Equal(["KW1402"], decision.RulesOf(FindingKind.Gap));
    }

    [Fact]
    public void Not_covered_when_a_volunteer_emails_a_parent() =>
        Assert.Equal(Verdict.NotCovered, (Email with { Actor = Volunteer }).VerdictOf());

    [Fact]
    public void Advised_as_expected_when_a_member_of_an_affiliated_organisation_emails_a_parent()
    {
        var decision = (Email with { Actor = Affiliate }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(Coverage.Expected, decision.Coverage);
        Assert.Equal(Verdict.NotPermitted, (Email with { Actor = Affiliate }).VerdictOf(Affiliates.FullyBound));
    }
}
