using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1002Tests
{
    [Theory]
    [InlineData(4)]
    [InlineData(18)]
    [InlineData(19)]
    public void Not_permitted_whatever_the_age_of_a_current_pupil(int years) =>
        Assert.Equal(
            ["KW1001", "KW1002"],
            Connected(ConnectionStep.Accepted, Examples.Pupil with { Age = Age.Years(years) }).DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void Not_permitted_when_a_former_pupil_has_come_back() =>
        Assert.Equal(
            ["KW1001", "KW1002"],
            Connected(ConnectionStep.Accepted, OtherPerson.Who(Relation.FormerPupil, Relation.CurrentPupil) with { Age = Age.Years(18) })
                .DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void An_invitation_is_a_matter_of_contact_and_not_of_accepting() =>
        Assert.Equal(["KW1001"], Connected(ConnectionStep.ToInvite, Examples.Pupil).DecidedBy(School).Found(FindingKind.Broken));

    [Theory]
    [InlineData("keeping-is-accepting", Answer.Yes, Verdict.NotPermitted)]
    [InlineData("accepting-only", Answer.Yes, Verdict.Permitted)]
    [InlineData("accepting-only", Answer.No, Verdict.NotPermitted)]
    [InlineData("accepting-only", Answer.NotStated, Verdict.NotPermitted)]
    [InlineData("accepting-only", Answer.NotKnown, Verdict.Undetermined)]
    public void Whether_keeping_a_follower_is_accepting_is_a_reading(string reading, Answer nothingHadToBeAccepted, Verdict verdict)
    {
        var policy = School.With(PublicFollowers.Reading.Options.Single(o => o.Id == reading));
        var kept = Connected(ConnectionStep.Kept, Examples.Pupil) with { NothingHadToBeAccepted = nothingHadToBeAccepted };

        Assert.Equal(verdict, kept.DecidedBy(policy).Verdict);
    }

    [Fact]
    public void A_request_that_was_accepted_is_never_a_mere_follower()
    {
        var accepted = Connected(ConnectionStep.Accepted, Examples.Pupil) with { NothingHadToBeAccepted = Answer.Yes };

        Assert.Equal(Verdict.NotPermitted, accepted.DecidedBy(School.With(PublicFollowers.AcceptingOnly)).Verdict);
    }

    [Theory]
    [InlineData(AccountUse.Personal, Verdict.NotPermitted)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    [InlineData(AccountUse.School, Verdict.Permitted)]
    [InlineData(AccountUse.NotStated, Verdict.Undetermined)]
    [InlineData(AccountUse.NotKnown, Verdict.Undetermined)]
    public void It_is_about_personal_accounts(AccountUse use, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (Connected(ConnectionStep.Accepted, Examples.Pupil) with { Account = new() { Use = use } }).DecidedBy(School).Verdict);

    [Fact]
    public void Permitted_and_the_request_reported_when_a_pupil_is_declined()
    {
        var decision = Connected(ConnectionStep.Declined, Examples.Pupil).DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.ReportToLead());
    }

    [Fact]
    public void Not_permitted_when_the_headteacher_accepts_a_pupil() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Connected(ConnectionStep.Accepted, Examples.Pupil) with { Actor = new() { Posts = [Post.Headteacher] } }).DecidedBy(School).Verdict);
}
