using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

/// <summary>Situations that were once permitted by mistake, or that lost a report.</summary>
public class WrongPermissionTests
{
    private static readonly Message Birthday = ToAPupil(Channel.Text, Account.Personal) with { IsSchoolBusiness = Answer.No };

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.NotKnown)]
    public void Undetermined_when_the_lead_agreed_to_something_else(Answer covers) =>
        Assert.Equal(Verdict.Undetermined, Decide(Birthday with
        {
            LeadAgreed = new() { Given = Given.Yes, By = Post.SafeguardingLead, On = new DateOnly(2026, 11, 19), CoversTheCircumstances = covers },
        }).Verdict);

    [Fact]
    public void Not_permitted_when_consent_was_withdrawn_before_a_publication_that_is_only_intended() =>
        Assert.Equal(Verdict.NotPermitted, Decide(ClassPhotograph(Consented with
        {
            Consent = Consent.Written with { WithdrawnOn = new DateOnly(2026, 11, 19) },
        }) with
        { On = new DateOnly(2026, 11, 18) }).Verdict);

    [Fact]
    public void Not_permitted_when_a_withdrawal_is_stated_by_its_fact() =>
        Assert.Equal(Verdict.NotPermitted, Decide(ClassPhotograph(Consented) with
        {
            Facts = StatedFacts.None.With(ThePublication.ConsentIsWithdrawn.Id, Answer.Yes),
        }).Verdict);

    [Fact]
    public void Undetermined_when_consent_or_approval_lies_in_the_future()
    {
        var photograph = ClassPhotograph(Consented with { Consent = Consent.Written with { On = new DateOnly(2026, 11, 25) } });
        var email = EmailToAParent(Approval.ByTheHeadteacher(new DateOnly(2026, 11, 25))) with { Step = MessageStep.ToSend };

        Assert.Equal(Verdict.Undetermined, Decide(photograph with { On = new DateOnly(2026, 11, 30) }).Verdict);
        Assert.Equal(Verdict.Undetermined, Decide(email with { On = new DateOnly(2026, 11, 30) }).Verdict);
    }

    [Fact]
    public void Not_permitted_when_a_pupil_is_shown_with_a_detail_on_a_private_account() =>
        Assert.Equal(["KW2203"], Decide(ClassPhotograph(Consented with
        {
            IsOfTheSchool = Answer.Yes,
            Identified = Identification.ByDetail,
        }) with
        { Account = Account.Personal }).Rules(FindingKind.Broken));

    [Fact]
    public void A_report_is_owed_when_an_adult_writes_something_worrying_about_a_child() =>
        Assert.Equal(ObligationState.Owed, Decide(FromAPupil(MessageStep.Received) with
        {
            With = [OtherPerson.Who(Relation.Colleague)],
            IsInappropriate = Answer.Yes,
            IsAboutAChild = Answer.Yes,
        }).State(Duties.TellTheLead));

    [Fact]
    public void Not_permitted_when_something_inappropriate_is_sent_to_a_pupil_by_school_email() =>
        Assert.Equal(["KW0005"], Decide(ToAPupil(Channel.Email, Account.School) with
        {
            IsSchoolBusiness = Answer.Yes,
            IsInappropriate = Answer.Yes,
        }).Rules(FindingKind.Broken));

    [Fact]
    public void A_report_is_owed_when_a_pupil_follows_of_their_own_accord()
    {
        var follower = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Kept,
            With = [OtherPerson.Who(Relation.CurrentPupil)],
            Account = Instagram,
            NothingHadToBeAccepted = Answer.Yes,
        };

        Assert.Equal(ObligationState.Owed, Decide(follower).State(Duties.TellTheLead));
    }

    [Fact]
    public void Not_permitted_to_invite_a_former_pupil_below_the_age_that_the_school_sets() =>
        Assert.Equal(
            Verdict.NotPermitted,
            SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21)
                .Decide(Request(Age.Years(19)) with { Step = ConnectionStep.ToInvite }, RuleExample.AsOf).Verdict);

    [Fact]
    public void Bound_when_a_parent_is_on_the_leadership_team() =>
        Assert.Equal(Verdict.NotPermitted, Decide(Request(Age.Years(12)) with
        {
            Actor = new() { Roles = [Role.Parent], Posts = [Post.SeniorLeadership] },
        }).Verdict);

    [Fact]
    public void Undetermined_when_a_child_without_a_link_is_texted_from_a_private_mobile_on_business() =>
        Assert.Equal(Verdict.Undetermined, Decide(Birthday with
        {
            With = [OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(12) }],
            IsSchoolBusiness = Answer.Yes,
        }).Verdict);

    [Fact]
    public void What_is_owed_at_once_is_not_stretched_by_the_hours_of_a_school() =>
        Assert.Equal(
            Verdict.NotPermitted,
            SocialMediaPolicy.Default.With(Parameters.ReportWithinHours, 72).With(ReportHours.Alone).Decide(
                new Concern
                {
                    On = new DateOnly(2026, 11, 21),
                    Actor = Actor.Teacher,
                    IsOtherWorry = Answer.Yes,
                    ReportedToLead = ActionTaken.NotYet,
                },
                RuleExample.AsOf).Verdict);

    [Fact]
    public void A_report_stays_owed_in_a_case_when_somebody_says_that_it_is_outstanding()
    {
        var worry = new Concern { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes, ReportedToLead = ActionTaken.NotYet };
        var decision = SocialMediaPolicy.Default.Decide(new Case(worry, FromAPupil(MessageStep.Received, ActionTaken.Done)), RuleExample.AsOf);

        Assert.Equal(ObligationState.Owed, Assert.Single(decision.Obligations).State);
        Assert.True(decision.OwesSomething);
    }

    [Fact]
    public void One_removal_in_a_case_does_not_do_for_another()
    {
        var decision = SocialMediaPolicy.Default.Decide(
            new Case(Abuse(ActionTaken.Done, ActionTaken.Done), Abuse(ActionTaken.NotYet, ActionTaken.Done)), RuleExample.AsOf);

        Assert.Equal(ObligationState.Owed, decision.Obligations.Single(o => o.Duty == Duties.Remove).State);
    }

    [Fact]
    public void A_case_about_the_headteacher_is_not_reported_to_the_headteacher()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.Alternate, Post.ChairOfGovernors);
        var about = new Concern { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes, IsAboutTheHeadteacher = Answer.Yes };
        var decision = policy.Decide(new Case(FromAPupil(MessageStep.Received), about), RuleExample.AsOf);

        Assert.Equal(Post.ChairOfGovernors, Assert.Single(decision.Obligations).To!.Post);
    }

    [Fact]
    public void A_known_platform_is_what_the_catalogue_says() =>
        Assert.Equal(Verdict.NotPermitted, Decide(ClassPhotograph(Consented with { Consent = Consent.None }) with
        {
            Account = Account.School with { Platform = new("instagram"), Category = PlatformCategory.VirtualWorld },
        }).Verdict);
}
