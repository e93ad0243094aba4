using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2302Tests
{
    private static readonly CommentReceived Abuse = Examples.AbuseDealtWith;

    [Theory]
    [InlineData(null, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotKnown, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotYet, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.Done, ObligationState.Done, Verdict.Permitted)]
    [InlineData(Progress.WillNot, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void Abuse_is_owed_to_be_reported_and_not_known_is_not_done(Progress? reported, ObligationState state, Verdict verdict)
    {
        var decision = (Abuse with { ReportedToLeadership = reported is { } p ? new() { Progress = p } : null }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.TellTheLeadership));
    }

    [Fact]
    public void Owed_at_once_to_the_leadership()
    {
        var report = Report(Abuse with { ReportedToLeadership = null });

        Assert.Equal(Promptness.AtOnce, report.How);
        Assert.Equal(Post.SeniorLeadership, report.To!.Post);
        Assert.Equal("the senior leadership team", report.To.Says);
    }

    // The team is several people: no other recipient is needed, and no gap of the policy is touched.
    [Fact]
    public void Owed_to_another_member_when_the_actor_is_on_the_leadership_team()
    {
        var abuse = Abuse with
        {
            Actor = Actor.Teacher with { Posts = [Post.SeniorLeadership] },
            ReportedToLeadership = null,
        };

        Assert.Equal(Post.SeniorLeadership, Report(abuse).To!.Post);
        Assert.Empty(abuse.Decide().Gaps);
    }

    [Fact]
    public void A_school_may_name_another_post()
    {
        var decision = SocialMediaPolicy.Default
            .With(Parameters.AbuseReportTo, Post.IctLeader)
            .Decide(Abuse with { ReportedToLeadership = null }, RuleExample.AsOf);

        Assert.Equal(Post.IctLeader, decision.Obligations.Single(o => o.Duty == Duties.TellTheLeadership).To!.Post);
    }

    [Fact]
    public void The_lead_is_told_too_when_a_child_is_involved()
    {
        var decision = (Abuse with { InvolvesAChild = Answer.Yes }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLead));
        Assert.Equal(ObligationState.Done, decision.StateOf(Duties.TellTheLeadership));
    }

    [Fact]
    public void Not_permitted_when_a_child_is_involved_and_the_lead_will_not_be_told() =>
        Assert.Equal(
            ["KW1102"],
            (Abuse with { InvolvesAChild = Answer.Yes, ReportedToLead = ActionTaken.WillNot }).Decide().Broken());

    [Theory]
    [InlineData(Answer.NotStated)]
    [InlineData(Answer.NotKnown)]
    public void Asked_whether_a_child_is_involved_when_that_is_not_known(Answer involvesAChild)
    {
        var decision = (Abuse with { InvolvesAChild = involvesAChild }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(ObligationState.PerhapsOwed, decision.StateOf(Duties.TellTheLead));
        Assert.Equal(["comment.involves-child"], decision.Asked());
    }

    [Fact]
    public void Not_asked_whether_a_child_is_involved_when_the_lead_has_been_told() =>
        Assert.Equal(
            Verdict.Permitted,
            (Abuse with { InvolvesAChild = Answer.NotStated, ReportedToLead = ActionTaken.Done }).VerdictOf());

    [Fact]
    public void Owed_by_an_affiliated_organisation_as_expected_of_it()
    {
        var decision = (Abuse with { Actor = Deciding.Affiliate, ReportedToLeadership = null }).Decide();

        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.TellTheLeadership));
        Assert.Equal(Coverage.Expected, decision.Coverage);
    }

    [Fact]
    public void Not_covered_when_a_volunteer_finds_it() =>
        Assert.Equal(
            Verdict.NotCovered,
            (Abuse with { Actor = Deciding.Volunteer, ReportedToLeadership = ActionTaken.WillNot }).VerdictOf());

    private static Obligation Report(CommentReceived comment) =>
        comment.Decide().Obligations.Single(o => o.Duty == Duties.TellTheLeadership);
}
