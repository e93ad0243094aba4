using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

public class ConcernTests
{
    [Fact]
    public void The_report_comes_first_when_a_colleague_writes_to_a_pupil_and_one_is_not_sure()
    {
        var decision = Decide(new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.NotKnown,
            Channel = Channel.Text,
            IsAboutStaff = Answer.Yes,
        });

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(ObligationState.Owed, decision.State(Duties.TellTheLead));
        Assert.Empty(decision.MissingFacts);
        Assert.Equal(
            ["Do this at once: tell the Designated Safeguarding Lead (the Headteacher).", "No breach by you, and something is owed."],
            DecisionText.Lines(decision, Reader.Staff).Take(2).Select(l => l.Text));
    }

    [Fact]
    public void The_lead_at_once_and_the_police_in_person_when_a_girl_of_13_says_she_was_cut()
    {
        var decision = Decide(new Concern
        {
            Actor = Actor.Teacher,
            Mutilation = MutilationSign.DisclosedOrSeen,
            ChildsAge = Age.Years(13),
        });

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal([Duties.TellTheLead, Duties.TellThePolice], decision.Obligations.Select(o => o.Duty));
        Assert.All(decision.Obligations, o => Assert.Equal((ObligationState.Owed, Promptness.AtOnce), (o.State, o.How)));
        Assert.Contains(decision.Findings, f => f.Clause == Clause.Law);
    }

    [Fact]
    public void A_report_goes_to_somebody_else_when_the_concern_is_about_the_head()
    {
        var decision = Decide(new Concern
        {
            Actor = Actor.Teacher,
            IsInappropriateCommunication = Answer.Yes,
            IsAboutTheHeadteacher = Answer.Yes,
        });

        Assert.True(Assert.Single(decision.Obligations).To!.IsGap);
    }

    [Fact]
    public void A_case_owes_one_report_and_its_verdict_is_the_strictest()
    {
        var decision = SocialMediaPolicy.Default.Decide(
            new Case(
                FromAPupil(MessageStep.Received, ActionTaken.Done),
                Request(Age.Years(17)) with { Step = ConnectionStep.Declined }),
            RuleExample.AsOf);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(ObligationState.Done, Assert.Single(decision.Obligations).State);
    }
}
