using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0010Tests
{
    [Theory]
    [InlineData(AccountUse.Personal, new[] { "KW1001" })]
    [InlineData(AccountUse.School, new[] { "KW2303" })]
    [InlineData(AccountUse.Both, new[] { "KW1001", "KW2303" })]
    public void A_private_message_to_a_pupil_is_judged_by_the_section_of_its_account(AccountUse use, string[] rules) =>
        Assert.Equal(
            rules,
            (Chat(MessageStep.Sent, Examples.Pupil) with { Account = new() { Use = use }, Audience = Audience.Private })
                .DecidedBy(School).Found(FindingKind.Broken));

    [Fact]
    public void An_account_is_of_one_kind_at_least()
    {
        var notPersonal = Connected(ConnectionStep.Accepted, Examples.Pupil) with
        {
            Account = Account.NotStated,
            Facts = [new("account.personal", Answer.No)],
        };

        Assert.Equal(Verdict.Permitted, notPersonal.DecidedBy(School).Verdict);
    }
}
