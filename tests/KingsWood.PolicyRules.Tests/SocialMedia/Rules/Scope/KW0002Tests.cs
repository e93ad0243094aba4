using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0002Tests
{
    public static TheoryData<string> Known => [.. PlatformCatalogue.Ids];

    [Theory]
    [MemberData(nameof(Known))]
    [InlineData("nobody-has-heard-of-it")]
    public void Not_permitted_when_a_pupil_is_accepted_wherever_that_is(string platform) =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Connected(ConnectionStep.Accepted, Examples.Pupil) with { Account = Account.Personal with { Platform = new(platform) } })
                .DecidedBy(School).Verdict);

    [Fact]
    public void Not_permitted_when_the_platform_is_not_stated() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Connected(ConnectionStep.Accepted, Examples.Pupil) with { Account = Account.Personal }).DecidedBy(School).Verdict);

    [Theory]
    [InlineData(Channel.SocialMedia, Verdict.NotPermitted)]
    [InlineData(Channel.PhoneMessenger, Verdict.NotPermitted)]
    [InlineData(Channel.Text, Verdict.Undetermined)]
    [InlineData(Channel.Call, Verdict.Undetermined)]
    [InlineData(Channel.Email, Verdict.Undetermined)]
    public void A_messenger_on_a_telephone_number_is_social_media_and_a_text_message_is_not(Channel channel, Verdict verdict) =>
        Assert.Equal(verdict, (PrivateText(MessageStep.ToSend, Examples.Pupil) with { Channel = channel }).DecidedBy(School).Verdict);
}
