using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

public class RefusalTests
{
    [Fact]
    public void Not_permitted_when_whoever_is_unsure_refuses_to_report()
    {
        var decision = Decide(new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.NotKnown,
            Channel = Channel.Text,
            ReportedToLead = ActionTaken.WillNot,
        });

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(ObligationState.LeftUndone, decision.State(Duties.TellTheLead));
        Assert.Contains("KW1104", decision.Rules(FindingKind.LeftUndone));
    }

    [Fact]
    public void Permitted_when_there_is_nothing_to_report_and_nothing_is_reported() =>
        Assert.Equal(Verdict.Permitted, Decide(new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.No,
            IsOtherWorry = Answer.No,
            ChildInDanger = Answer.No,
            ReportedToLead = ActionTaken.WillNot,
        }).Verdict);
}
