using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0004Tests
{
    private static readonly Message Forwards = Chat(MessageStep.ToSend, Examples.AdultFriend) with { SharesMaterialOfOthers = Answer.Yes };

    [Theory]
    [InlineData(Audience.Private, true)]
    [InlineData(Audience.GroupReadByStaff, true)]
    [InlineData(Audience.Public, false)]
    public void Advised_in_private_spaces(Audience audience, bool advised) =>
        Assert.Equal(advised, (Forwards with { Audience = audience }).DecidedBy(School).Found(FindingKind.Advised).Contains("KW0004"));

    [Fact]
    public void Never_asked_for_since_only_advice_turns_on_it()
    {
        var decision = (Forwards with { Audience = Audience.NotKnown, SharesMaterialOfOthers = Answer.NotKnown }).DecidedBy(School);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
        Assert.Contains("KW0004", decision.Found(FindingKind.PerhapsAdvised));
    }

    [Fact]
    public void Not_advised_about_what_others_sent() =>
        Assert.DoesNotContain(
            "KW0004",
            (Forwards with { Step = MessageStep.Received, Audience = Audience.Private }).DecidedBy(School).Found(FindingKind.Advised));
}
