using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2301Tests
{
    private static readonly CommentReceived Abuse = Examples.AbuseDealtWith;

    [Theory]
    [InlineData(null, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotKnown, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotYet, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.Done, ObligationState.Done, Verdict.Permitted)]
    [InlineData(Progress.WillNot, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void Abuse_is_owed_to_be_removed_and_not_known_is_not_done(Progress? removed, ObligationState state, Verdict verdict)
    {
        var decision = (Abuse with { Removed = removed is { } p ? new() { Progress = p } : null }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    [Fact]
    public void It_is_to_be_recorded_first_and_at_once()
    {
        var removal = (Abuse with { Removed = null }).Decide().Obligations.Single(o => o.Duty == Duties.Remove);

        Assert.Equal(Promptness.AtOnce, removal.How);
        Assert.Contains("after recording it", removal.Duty.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(23, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(22, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void Left_undone_when_it_still_stands_the_day_after(int found, ObligationState state, Verdict verdict)
    {
        var decision = (Abuse with { On = November(found), Removed = ActionTaken.NotYet }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    [Theory]
    [InlineData(20, ObligationState.Done)]
    [InlineData(21, ObligationState.DoneLate)]
    public void Removed_the_day_after_is_late_and_no_breach(int removed, ObligationState state)
    {
        var decision = (Abuse with { On = November(20), Removed = ActionTaken.DoneOn(November(removed)) }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.Remove));
    }

    [Theory]
    [InlineData(Progress.NotYet)]
    [InlineData(Progress.WillNot)]
    public void Advised_whom_to_turn_to_and_no_breach_when_the_teacher_cannot_remove_it(Progress removed)
    {
        var decision = (Abuse with
        {
            On = November(20),
            CanBeRemoved = Answer.No,
            Removed = new() { Progress = removed },
        }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Null(decision.StateOf(Duties.Remove));
        Assert.Equal(ObligationState.Done, decision.StateOf(Duties.TellTheLeadership));
    }

    [Theory]
    [InlineData(Answer.NotStated)]
    [InlineData(Answer.NotKnown)]
    public void Owed_when_it_is_not_known_whether_it_can_be_removed(Answer canBeRemoved)
    {
        var decision = (Abuse with { CanBeRemoved = canBeRemoved, Removed = null }).Decide();

        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.Remove));
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void A_threat_is_inappropriate_whatever_is_said_and_the_leadership_decides_about_the_police()
    {
        var decision = (Abuse with { IsInappropriate = Answer.No, IsThreatOrCrime = Answer.Yes, Removed = null }).Decide();

        Assert.Equal(ObligationState.Owed, decision.StateOf(Duties.Remove));
        Assert.Equal(["KW2301"], decision.RulesOf(FindingKind.Advised));
    }

    [Fact]
    public void Nothing_is_owed_and_nothing_asked_when_a_comment_is_in_order()
    {
        var decision = new CommentReceived { Actor = Actor.Teacher, IsInappropriate = Answer.No }.Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Obligations);
        Assert.Empty(decision.MissingFacts);
    }

    [Theory]
    [InlineData(Answer.NotStated)]
    [InlineData(Answer.NotKnown)]
    public void Undetermined_and_asked_when_it_is_not_known_whether_it_is_inappropriate(Answer inappropriate) =>
        Assert.Equal(
            ["comment.inappropriate"],
            (Abuse with { IsInappropriate = inappropriate, Removed = null }).Decide().Asked());

    [Fact]
    public void Its_finding_shows_the_force_of_the_list_beside_its_own()
    {
        var finding = (Abuse with { Removed = null }).Decide().Findings.Single(f => f.Rule.Id == "KW2301");

        Assert.Equal((Force.Should, Force.Must), (finding.Force, finding.SectionForce));
    }

    [Fact]
    public void Advised_and_not_owed_when_an_affiliated_organisation_finds_it()
    {
        var decision = (Abuse with { Actor = Deciding.Affiliate, Removed = ActionTaken.WillNot }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Null(decision.StateOf(Duties.Remove));
    }

    private static DateOnly November(int day) => new(2026, 11, day);
}
