using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1104Tests
{
    private static readonly Concern Worry = AboutNothing with { IsOtherWorry = Answer.Yes };

    [Theory]
    [InlineData(Channel.Text, "KW1104")]
    [InlineData(Channel.Call, "KW1104")]
    [InlineData(Channel.Email, "KW1104")]
    [InlineData(Channel.SocialMedia, "KW1102")]
    [InlineData(Channel.PhoneMessenger, "KW1102")]
    public void What_did_not_go_over_social_media_is_reported_by_this_rule(Channel channel, string rule) =>
        Assert.Equal(
            [rule],
            (AboutNothing with { IsInappropriateCommunication = Answer.Yes, Channel = channel }).DecidedBy(School).OwesReportBy());

    [Fact]
    public void A_pupils_worrying_text_message_is_reported_at_once()
    {
        var decision = (PrivateText(MessageStep.Received, Examples.Pupil) with { IsInappropriate = Answer.Yes }).DecidedBy(School);

        Assert.Equal(["KW0009", "KW1104"], decision.OwesReportBy());
        Assert.Equal(Promptness.AtOnce, Assert.Single(decision.Obligations).How);
    }

    [Theory]
    [InlineData(MessageStep.ToSend, false)]
    [InlineData(MessageStep.Sent, true)]
    public void Nothing_is_owed_of_a_text_message_that_somebody_only_thinks_of_writing(MessageStep step, bool isOwed)
    {
        var decision = (PrivateText(step, Examples.Pupil) with { IsInappropriate = Answer.Yes }).DecidedBy(School);

        Assert.Equal(isOwed, decision.Obligations.Any(o => o.Rules.Any(r => r.Id == "KW1104")));
        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
    }

    [Fact]
    public void A_child_in_danger_is_reported_whoever_it_was_heard_from() =>
        Assert.Equal(
            ["KW1104"],
            (Chat(MessageStep.Received, Examples.AdultFriend) with { ChildInDanger = Answer.Yes }).DecidedBy(School).OwesReportBy());

    [Fact]
    public void A_child_in_danger_is_reported_also_when_there_is_no_other_worry() =>
        Assert.Equal(["KW1104"], (AboutNothing with { ChildInDanger = Answer.Yes }).DecidedBy(School).OwesReportBy());

    [Fact]
    public void Nothing_is_owed_when_there_is_nothing_to_worry_about()
    {
        var decision = AboutNothing.DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    public void Owed_when_nobody_has_said_what_it_is_about() =>
        Assert.Equal(ObligationState.Owed, new Concern { Actor = Actor.Teacher }.DecidedBy(School).ReportToLead());

    [Fact]
    public void A_worry_about_the_headteacher_goes_to_whom_the_school_names()
    {
        var aboutTheHead = Worry with { IsAboutTheHeadteacher = Answer.Yes };

        Assert.True(Assert.Single(aboutTheHead.DecidedBy(School).Obligations).To!.IsGap);
        Assert.Equal(
            Post.ChairOfGovernors,
            Assert.Single(aboutTheHead.DecidedBy(School.With(Parameters.Alternate, Post.ChairOfGovernors)).Obligations).To!.Post);
    }

    [Fact]
    public void A_worry_about_the_headteacher_goes_to_a_lead_who_is_somebody_else() =>
        Assert.False(Assert.Single((Worry with { IsAboutTheHeadteacher = Answer.Yes })
            .DecidedBy(School.With(Parameters.SafeguardingLead, Post.SeniorLeadership)).Obligations).To!.IsGap);
}
