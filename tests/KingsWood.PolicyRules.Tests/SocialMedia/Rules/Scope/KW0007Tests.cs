using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0007Tests
{
    [Fact]
    public void Says_that_people_judge_what_is_serious()
    {
        var rule = Assert.IsType<Consequence>(School.Find("KW0007"));

        Assert.Contains("for people to judge", rule.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_beside_the_conduct_policy_when_the_filter_was_got_round() =>
        Assert.Equal(
            ["KW0006", "KW0007"],
            new Access { Actor = Actor.Teacher, Device = Device.School, Account = Account.Personal, ClashesWithOtherPolicies = Answer.Yes }
                .DecidedBy(School).Consequences.Select(c => c.Id));

    [Fact]
    public void Not_named_when_nothing_is_broken() =>
        Assert.Empty(Connected(ConnectionStep.Accepted, Examples.AdultFriend).DecidedBy(School).Consequences);
}
