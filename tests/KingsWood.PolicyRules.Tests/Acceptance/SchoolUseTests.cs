using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Acceptance.Real;

namespace KingsWood.PolicyRules.Tests.Acceptance;

public class SchoolUseTests
{
    [Fact]
    public void Not_permitted_and_the_child_is_named_when_one_of_three_consents_is_missing()
    {
        var decision = Decide(ClassPhotograph(Consented, Consented, Consented with { Consent = Consent.None }));

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(["child 3"], decision.Findings.Single(f => f.Rule.Id == "KW2201").Parts);
    }

    [Fact]
    public void Undetermined_and_the_child_is_asked_about_when_one_of_three_consents_is_not_stated()
    {
        var decision = Decide(ClassPhotograph(Consented, Consented, Consented with { Consent = null }));

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal("child 3", Assert.Single(decision.MissingFacts).Part);
    }

    [Fact]
    public void Not_permitted_when_a_caption_gives_a_first_name_although_all_have_consented() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Decide(ClassPhotograph(Consented, Consented, Consented with { Identified = Identification.ByName })).Verdict);

    [Fact]
    public void Undetermined_and_taken_down_until_known_when_it_is_published_and_consent_is_not_known()
    {
        var decision = Decide(ClassPhotograph(Consented with { Consent = Consent.NotKnown }) with { Step = PublicationStep.Published });

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Contains("take it down until you know", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Fact]
    public void Permitted_on_section_2_when_a_class_account_is_as_it_should_be()
    {
        var decision = Decide(ClassAccount());

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(["KW2001"], decision.Rules(FindingKind.Grounded));
    }

    [Fact]
    public void Not_permitted_to_open_an_account_that_was_notified_after_pupils_had_access()
    {
        var late = ClassAccount() with { NotifiedOn = new DateOnly(2026, 11, 10) };

        Assert.Equal(["KW2007"], Decide(late).Rules(FindingKind.Broken));
        Assert.Equal(Verdict.Permitted, Decide(late with { Step = SchoolAccountStep.Review }).Verdict);
    }

    [Theory]
    [InlineData(Progress.Done, Verdict.Permitted, ObligationState.Done)]
    [InlineData(Progress.NotYet, Verdict.Permitted, ObligationState.Owed)]
    [InlineData(Progress.WillNot, Verdict.NotPermitted, ObligationState.LeftUndone)]
    public void Abuse_is_removed_and_reported(Progress reported, Verdict verdict, ObligationState state)
    {
        var decision = Decide(Abuse(ActionTaken.Done, new() { Progress = reported }));

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.State(Duties.TellTheLeadership));
        Assert.Equal(ObligationState.Done, decision.State(Duties.Remove));
        Assert.Contains("after recording it", Duties.Remove.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lead_is_told_as_well_when_abuse_involves_a_child() =>
        Assert.Equal(
            ObligationState.Owed,
            Decide(Abuse(ActionTaken.Done, ActionTaken.Done) with { InvolvesAChild = Answer.Yes }).State(Duties.TellTheLead));

    [Fact]
    public void Not_permitted_while_a_comment_that_names_a_child_is_left_standing()
    {
        var comment = new CommentReceived
        {
            Actor = Actor.Teacher,
            IsInappropriate = Answer.No,
            InvolvesAChild = Answer.Yes,
            IdentifiesAChild = Answer.Yes,
            Removed = ActionTaken.NotYet,
        };

        Assert.Equal(Verdict.NotPermitted, Decide(comment).Verdict);
        Assert.Equal(ObligationState.Owed, Decide(comment).State(Duties.Remove));
        Assert.Equal(Verdict.Permitted, Decide(comment with { Removed = ActionTaken.Done }).Verdict);
    }

    [Fact]
    public void Not_permitted_and_marked_expected_when_an_affiliate_posts_on_spoken_consent()
    {
        var decision = Decide(ClassPhotograph(Consented with { Consent = Consent.Spoken }) with
        {
            Actor = new() { Roles = [Role.Affiliate] },
        });

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(Coverage.Expected, decision.Coverage);
        Assert.All(decision.Findings, f => Assert.Equal(Coverage.Expected, f.Coverage));
        Assert.NotNull(decision.Findings.Single(f => f.Kind == FindingKind.Broken).Rule.Instead);
    }

    [Theory]
    [InlineData(Device.Own, Network.Other, Verdict.Permitted)]
    [InlineData(Device.Own, Network.School, Verdict.PermittedWithAdvice)]
    [InlineData(Device.School, Network.Other, Verdict.NotPermitted)]
    public void Instagram_is_read_on_ones_own_device_off_the_schools_network(Device device, Network network, Verdict verdict) =>
        Assert.Equal(verdict, Decide(Browsing(device, network)).Verdict);
}
