using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW2010Tests
{
    private static readonly Publication OnAFlawedAccount = Examples.ClassPost with
    {
        Account = Examples.ClassAccount with { HasKnownFlaw = Answer.Yes },
    };

    public static TheoryData<string> BulletsOfSection2 =>
    [
        .. SocialMediaPolicy.Content.Rules
            .Where(r => r.Clause.Coordinate.StartsWith("2.", StringComparison.Ordinal))
            .Select(r => r.Id),
    ];

    [Theory]
    [MemberData(nameof(BulletsOfSection2))]
    public void Every_finding_of_a_bullet_of_section_2_shows_the_force_of_the_list(string ruleId)
    {
        var findings = SocialMediaPolicy.ExamplesOf(ruleId)
            .SelectMany(e => e.Situation.Decide().Findings)
            .Where(f => f.Rule.Id == ruleId)
            .ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(Force.Must, f.SectionForce));
    }

    [Fact]
    public void Findings_of_section_1_show_their_own_force_alone()
    {
        var decision = new Message
        {
            Actor = Actor.Teacher,
            Step = MessageStep.Sent,
            Channel = Channel.SocialMedia,
            Account = Examples.Instagram,
            With = [Examples.Pupil],
        }.Decide();

        Assert.Null(decision.Findings.Single(f => f.Rule.Id == "KW1001").SectionForce);
    }

    [Theory]
    [InlineData(null, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotKnown, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.NotYet, ObligationState.Owed, Verdict.Permitted)]
    [InlineData(Progress.Done, ObligationState.Done, Verdict.Permitted)]
    [InlineData(Progress.WillNot, ObligationState.LeftUndone, Verdict.NotPermitted)]
    public void A_known_flaw_is_owed_to_be_mended_and_bars_no_post(Progress? mended, ObligationState state, Verdict verdict)
    {
        var decision = (OnAFlawedAccount with { AccountMended = Taken(mended) }).Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(state, decision.StateOf(Duties.MendTheAccount));
    }

    [Theory]
    [InlineData(PublicationStep.ToPublish, null, Verdict.NotPermitted)]
    [InlineData(PublicationStep.ToPublish, Progress.NotYet, Verdict.NotPermitted)]
    [InlineData(PublicationStep.ToPublish, Progress.Done, Verdict.Permitted)]
    [InlineData(PublicationStep.Published, Progress.Done, Verdict.NotPermitted)]
    public void A_school_may_let_a_flaw_bar_posts_until_it_is_mended(PublicationStep step, Progress? mended, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (OnAFlawedAccount with { Step = step, AccountMended = Taken(mended) }).VerdictOf(AccountFlaws.BarPosts));

    [Fact]
    public void Mending_is_owed_also_where_a_flaw_bars_posts() =>
        Assert.Equal(ObligationState.Owed, OnAFlawedAccount.Decide(AccountFlaws.BarPosts).StateOf(Duties.MendTheAccount));

    [Fact]
    public void No_flaw_is_presumed_when_nobody_speaks_of_one() =>
        Assert.Equal(Verdict.Permitted, Examples.ClassPost.VerdictOf(AccountFlaws.BarPosts));

    [Fact]
    public void Undetermined_when_somebody_was_asked_and_does_not_know() =>
        Assert.Equal(
            ["account.known-flaw"],
            (OnAFlawedAccount with { Account = Examples.ClassAccount with { HasKnownFlaw = Answer.NotKnown } }).Decide().Asked());

    [Fact]
    public void Nothing_is_owed_for_a_flaw_of_an_account_of_ones_own()
    {
        var decision = (OnAFlawedAccount with { Account = Examples.Instagram with { HasKnownFlaw = Answer.Yes } }).Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Advised_when_an_affiliated_organisation_posts_on_a_flawed_account()
    {
        var decision = (OnAFlawedAccount with { Actor = Deciding.Affiliate, AccountMended = ActionTaken.WillNot }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Empty(decision.Obligations);
    }

    private static ActionTaken? Taken(Progress? progress) => progress is { } p ? new() { Progress = p } : null;
}
