using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1102Tests
{
    private static readonly Concern Seen = AboutNothing with { IsInappropriateCommunication = Answer.Yes };

    [Theory]
    [InlineData("hearsay-counts", ObligationState.Owed)]
    [InlineData("direct-sight-only", null)]
    public void Whether_hearsay_counts_is_a_reading(string reading, ObligationState? report)
    {
        var policy = School.With(Awareness.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(report, (Seen with { IsHearsay = Answer.Yes }).DecidedBy(policy).ReportToLead());
    }

    [Fact]
    public void Owed_at_once() => Assert.Equal(Promptness.AtOnce, Assert.Single(Seen.DecidedBy(School).Obligations).How);

    [Theory]
    [InlineData(Answer.NotKnown)]
    [InlineData(Answer.NotStated)]
    public void Owed_although_it_is_not_sure_that_anything_is_wrong(Answer answer)
    {
        var decision = (Seen with { IsInappropriateCommunication = answer }).DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.True(Assert.Single(decision.Obligations).AlthoughUnsure);
    }

    [Theory]
    [InlineData(Channel.NotStated)]
    [InlineData(Channel.NotKnown)]
    public void Owed_by_one_rule_or_the_other_when_the_channel_is_not_known(Channel channel)
    {
        var decision = (Seen with { Channel = channel }).DecidedBy(School);

        Assert.Equal(ObligationState.Owed, decision.ReportToLead());
        Assert.Equal(["KW1102", "KW1104"], decision.OwesReportBy());
    }

    [Fact]
    public void The_child_need_not_be_one_of_the_school() =>
        Assert.Contains(
            "KW1102",
            (Chat(MessageStep.Received, WithoutALink(Age.Years(13))) with { IsInappropriate = Answer.Yes }).DecidedBy(School).OwesReportBy());

    [Fact]
    public void Owed_when_the_child_is_the_teachers_own() =>
        Assert.Contains(
            "KW1102",
            (Chat(MessageStep.Received, Daughter) with { IsInappropriate = Answer.Yes }).DecidedBy(School).OwesReportBy());

    [Theory]
    [InlineData(MessageStep.ToSend, false)]
    [InlineData(MessageStep.ToAnswer, true)]
    [InlineData(MessageStep.Sent, true)]
    [InlineData(MessageStep.NotStated, true)]
    public void Nothing_is_owed_of_a_message_that_somebody_only_thinks_of_writing(MessageStep step, bool isOwed)
    {
        var decision = (Chat(step, WithoutALink(Age.Years(13))) with { IsInappropriate = Answer.Yes }).DecidedBy(School);

        Assert.Equal(isOwed, decision.Obligations.Any(o => o.Rules.Any(r => r.Id == "KW1102")));
    }

    [Fact]
    public void Not_owed_by_it_when_two_grown_ups_quarrel() =>
        Assert.Empty((Chat(MessageStep.Received, Examples.AdultFriend) with { IsInappropriate = Answer.Yes }).DecidedBy(School).Obligations);

    [Fact]
    public void The_witness_has_broken_nothing() =>
        Assert.Empty((Seen with { IsAboutStaff = Answer.Yes }).DecidedBy(School).Found(FindingKind.Broken, FindingKind.PerhapsBroken));

    [Fact]
    public void Not_permitted_when_yesterdays_worry_is_not_reported_yet() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Seen with { On = RuleExample.AsOf.Date.AddDays(-1), ReportedToLead = ActionTaken.NotYet }).DecidedBy(School).Verdict);

    [Fact]
    public void Not_covered_when_a_governor_hears_of_it() =>
        Assert.Equal(Verdict.NotCovered, (Seen with { Actor = Governor }).DecidedBy(School).Verdict);
}
