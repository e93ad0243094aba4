using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0011Tests
{
    private static readonly Message Sends = Chat(MessageStep.ToSend, Examples.AdultFriend) with { IsUnlawful = Answer.Yes };

    [Theory]
    [InlineData(Channel.SocialMedia)]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Text)]
    public void Not_permitted_by_whatever_channel(Channel channel) =>
        Assert.Contains("KW0011", (Sends with { Channel = channel }).DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void Whoever_only_receives_it_has_shared_nothing() =>
        Assert.Equal(Verdict.Permitted, (Sends with { Step = MessageStep.Received }).DecidedBy(School).Verdict);

    [Fact]
    public void Says_that_it_stands_on_a_gap() =>
        Assert.Equal(Clause.Gap, Sends.DecidedBy(School).Findings.Single(f => f.Rule.Id == "KW0011").Clause);

    [Fact]
    public void A_private_space_is_no_exemption() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Sends with { Audience = Audience.Private, SharesMaterialOfOthers = Answer.Yes }).DecidedBy(School).Verdict);

    [Fact]
    public void The_presumption_that_it_is_lawful_is_listed() =>
        Assert.Contains(
            "content.unlawful",
            (Sends with { IsUnlawful = Answer.NotStated }).DecidedBy(School).Presumptions.Select(p => p.Fact.Id));
}
