using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.SchoolBusiness;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1402Tests
{
    private static readonly Message WhatsApp = Call with { Channel = Channel.PhoneMessenger };

    [Fact]
    public void Permitted_without_advice_when_a_call_was_approved_beforehand() =>
        Assert.Equal(Verdict.Permitted, (Call with { Approval = InTime }).VerdictOf());

    [Fact]
    public void Not_permitted_when_an_approval_covers_accepting_contact_only() =>
        Assert.Equal(Verdict.NotPermitted, (Call with { Approval = InTime }).VerdictOf(ApprovalReach.AcceptingOnly));

    [Fact]
    public void Not_permitted_by_1_1_when_a_pupil_is_messaged_over_WhatsApp_with_the_approval_of_1_7()
    {
        var decision = (WhatsApp with { With = [Pupil], Approval = InTime }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["KW1001"], decision.Broken());
        Assert.Equal(["KW1402"], decision.RulesOf(FindingKind.Exempted));
    }

    [Fact]
    public void Both_telephone_and_social_media_when_WhatsApp_goes_to_a_pupil_on_business() =>
        Assert.Equal(["KW1001", "KW1402"], (WhatsApp with { With = [Pupil] }).Decide().Broken());

    [Fact]
    public void Permitted_when_a_text_to_an_older_pupil_on_a_trip_was_approved_beforehand() =>
        Assert.Equal(Verdict.Permitted, (Call with { Channel = Channel.Text, With = [Pupil], Approval = InTime }).VerdictOf());

    [Theory]
    [InlineData("whatsapp", Verdict.NotPermitted)]
    [InlineData("signal", Verdict.NotPermitted)]
    [InlineData("a-messenger-of-tomorrow", Verdict.Undetermined)]
    public void A_messenger_on_a_number_is_a_telephone_by_whatever_name(string platform, Verdict verdict)
    {
        var message = Call with { Channel = Channel.SocialMedia, Account = Account.Personal with { Platform = new(platform) } };

        Assert.Equal(verdict, message.VerdictOf());
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    public void The_handset_matters_only_where_the_school_says_so(Answer ownHandset, Verdict verdict)
    {
        var call = Call with { Account = Account.School, OnOwnHandset = ownHandset };

        Assert.Equal(verdict, call.VerdictOf(WhoseTelephone.AnyOwnHandset));
        Assert.Equal(Verdict.Permitted, call.VerdictOf());
    }

    [Fact]
    public void Advised_when_a_colleague_is_rung_and_prohibited_where_the_school_means_colleagues_in_full()
    {
        var call = Call with { With = [Colleague] };

        Assert.Equal(Verdict.PermittedWithAdvice, call.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, call.VerdictOf(Colleagues.InFull));
        Assert.Equal(Verdict.PermittedWithAdvice, (call with { Approval = InTime }).VerdictOf(Colleagues.InFull));
    }

    [Fact]
    public void Nothing_is_asked_when_somebody_calls_in_sick() =>
        Assert.Empty((Call with { With = [Colleague], IsSchoolBusiness = Answer.NotStated, Approval = null }).Decide().MissingFacts);

    [Theory]
    [InlineData(Answer.NotStated, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.No, Verdict.PermittedWithAdvice)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    public void A_colleague_who_is_a_parent_is_a_parent_where_it_is_about_the_colleagues_child(Answer about, Verdict verdict) =>
        Assert.Equal(verdict, (Call with { With = [ColleagueAndParent], IsAboutTheirOwnFamily = about }).VerdictOf());

    [Theory]
    [InlineData(17, Verdict.NotPermitted)]
    [InlineData(18, Verdict.PermittedWithAdvice)]
    public void A_colleague_who_is_a_child_is_no_mere_colleague(int age, Verdict verdict)
    {
        var apprentice = OtherPerson.Who(Relation.Colleague, Relation.FormerPupil) with { Age = Age.Years(age) };

        Assert.Equal(verdict, (Call with { With = [apprentice] }).VerdictOf());
    }

    [Fact]
    public void Not_permitted_when_one_of_a_WhatsApp_group_of_colleagues_is_a_parent_and_no_colleague()
    {
        var decision = (WhatsApp with { With = [Colleague, Parent] }).Decide();

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["person 2"], decision.Findings.Single(f => f.Kind == FindingKind.Broken).Parts);
    }

    [Fact]
    public void Not_permitted_when_the_parent_is_the_teachers_own_sister() =>
        Assert.Equal(Verdict.NotPermitted, (Call with { With = [Parent with { Family = Family.Wider }] }).VerdictOf());

    [Fact]
    public void Permitted_when_the_teachers_sister_is_rung_about_a_birthday() =>
        Assert.Equal(
            Verdict.Permitted,
            (Call with { With = [Parent with { Family = Family.Wider }], IsSchoolBusiness = Answer.No, Approval = null }).VerdictOf());

    [Theory]
    [InlineData("headteacher")]
    [InlineData("acting-headteacher")]
    public void A_gap_when_the_Headteacher_makes_contact_whoever_else_approves_it(string post)
    {
        var actor = new Actor { Roles = [Role.Teacher], Posts = [new(post)] };

        var decision = (Call with { Actor = actor, Approval = InTime }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(UndeterminedBecause.Gap | UndeterminedBecause.MissingApproval, decision.UndeterminedBecause);
        Assert.Contains("chair of governors", Assert.Single(decision.Gaps).Ask, StringComparison.Ordinal);
        Assert.Equal("approval.in-the-heads-place", Assert.Single(decision.RequiredApprovals).Fact.Id);
    }

    [Fact]
    public void Permitted_when_whoever_the_school_names_approved_the_Headteachers_contact()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Alternate, Post.ChairOfGovernors);
        var approved = Call with { Actor = Headteacher, Approval = InTime with { By = Post.ChairOfGovernors } };

        Assert.Equal(Verdict.Permitted, policy.Decide(approved, RuleExample.AsOf).Verdict);
        Assert.Equal(Verdict.Undetermined, policy.Decide(approved with { Approval = InTime }, RuleExample.AsOf).Verdict);
        Assert.Equal(Verdict.Undetermined, policy.Decide(approved with { Approval = null }, RuleExample.AsOf).Verdict);
    }

    [Fact]
    public void Not_permitted_when_the_one_named_for_the_Headteacher_approves_a_teachers_contact()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Alternate, Post.ChairOfGovernors);
        var call = Call with { Approval = InTime with { By = Post.ChairOfGovernors } };

        Assert.Equal(Verdict.NotPermitted, policy.Decide(call, RuleExample.AsOf).Verdict);
    }

    [Fact]
    public void Permitted_with_a_report_at_once_when_a_child_has_to_be_kept_safe()
    {
        var decision = (Call with { IsEmergency = Answer.Yes }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
        Assert.Equal(Verdict.NotPermitted, (Call with { IsEmergency = Answer.Yes }).VerdictOf(Emergencies.NotExempt));
    }

    [Fact]
    public void Advised_only_in_a_virtual_world()
    {
        var decision = (WhatsApp with { Account = Account.Personal with { Category = PlatformCategory.VirtualWorld } }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(Coverage.ByAnalogy, decision.Coverage);
    }

    [Fact]
    public void Asked_whose_number_it_is_when_nobody_says() =>
        Assert.Equal(["account.whose"], (Call with { Account = Account.NotStated }).Decide().Asked());

    [Fact]
    public void Not_covered_when_a_volunteer_rings_a_parent() =>
        Assert.Equal(Verdict.NotCovered, (Call with { Actor = Volunteer }).VerdictOf());

    [Fact]
    public void Advised_when_a_member_of_an_affiliated_organisation_rings_a_parent() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Call with { Actor = Affiliate }).VerdictOf());
}
