using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1201Tests
{
    private static readonly Access AtHome = new()
    {
        Actor = Actor.Teacher,
        Device = Device.School,
        Network = Network.Other,
        Account = Instagram,
    };

    private static readonly Access Wireless = AtHome with { Device = Device.Own, Network = Network.School };

    public static TheoryData<Situation> PersonalUse { get; } =
    [
        new Message
        {
            Actor = Actor.Teacher, Step = MessageStep.Sent, Channel = Channel.SocialMedia, Account = Instagram, With = [AdultFriend],
        },
        new Connection { Actor = Actor.Teacher, Step = ConnectionStep.ToInvite, Account = Instagram, With = [AdultFriend] },
        new GroupMembership
        {
            Actor = Actor.Teacher, Step = GroupStep.ToJoin, Account = Instagram, IsLocalOrLinkedToTheSchool = Answer.No,
        },
        new Publication
        {
            Actor = Actor.Teacher,
            Step = PublicationStep.ToPublish,
            Account = Instagram,
            Contents = [Content.Text],
            ShowsChildren = Answer.No,
        },
        new OnlinePlay
        {
            Actor = Actor.Teacher, Step = PlayStep.Played, Account = Instagram, With = [AdultFriend], EffortsMade = Answer.Yes,
        },
    ];

    [Theory]
    [MemberData(nameof(PersonalUse))]
    public void Whatever_is_done_for_oneself_is_at_fault_on_school_equipment(Situation situation)
    {
        Assert.Equal(["KW1201"], (situation with { Device = Device.School }).Decide().Broken());
        Assert.Equal(Verdict.Permitted, (situation with { Device = Device.Own }).VerdictOf());
        Assert.Equal(Verdict.Permitted, situation.VerdictOf());
        Assert.Equal(Verdict.Undetermined, (situation with { Device = Device.NotKnown }).VerdictOf());
    }

    [Theory]
    [InlineData(AccountUse.Personal, Verdict.NotPermitted)]
    [InlineData(AccountUse.Both, Verdict.NotPermitted)]
    [InlineData(AccountUse.School, Verdict.Permitted)]
    [InlineData(AccountUse.NotStated, Verdict.Undetermined)]
    public void The_account_tells_personal_use_from_use_for_the_school(AccountUse use, Verdict verdict) =>
        Assert.Equal(verdict, (AtHome with { Account = new() { Use = use } }).VerdictOf());

    [Fact]
    public void Not_permitted_for_the_school_either_where_the_school_bars_all_use()
    {
        Assert.Equal(Verdict.NotPermitted, (AtHome with { Account = ClassAccount }).VerdictOf(EquipmentBar.AllUse));
        Assert.Equal(Verdict.Permitted, (AtHome with { Account = ClassAccount }).VerdictOf());
    }

    [Theory]
    [InlineData(Network.School, Verdict.NotPermitted)]
    [InlineData(Network.Other, Verdict.Permitted)]
    [InlineData(Network.NotStated, Verdict.Undetermined)]
    public void The_network_matters_where_an_own_device_counts_as_equipment_on_it(Network network, Verdict verdict) =>
        Assert.Equal(verdict, (Wireless with { Network = network }).VerdictOf(OwnDeviceOnTheNetwork.CountsAsEquipment));

    [Fact]
    public void Advised_and_never_asked_about_the_network_when_the_device_is_ones_own()
    {
        Assert.Equal(Verdict.PermittedWithAdvice, Wireless.VerdictOf());
        Assert.Empty((Wireless with { Network = Network.NotStated }).Decide().MissingFacts);
    }

    [Fact]
    public void Not_permitted_by_the_ICT_policy_when_the_filter_is_got_round() =>
        Assert.Equal(["KW0005"], (Wireless with { ClashesWithOtherPolicies = Answer.Yes }).Decide().Broken());

    [Fact]
    public void Asked_for_the_device_first_when_nothing_is_known() =>
        Assert.Equal(
            ["account.whose", "device.school"],
            (AtHome with { Device = Device.NotStated, Account = Account.NotStated }).Decide().Asked().Order(StringComparer.Ordinal));

    [Fact]
    public void Asked_for_the_role_when_nobody_says_who_it_is()
    {
        var decision = (AtHome with { Actor = Actor.NotStated }).Decide();

        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["actor.role"], decision.Asked());
    }

    [Fact]
    public void Not_covered_when_a_volunteer_reads_Instagram_on_a_computer_of_the_school() =>
        Assert.Equal(Verdict.NotCovered, (AtHome with { Actor = Volunteer }).VerdictOf());

    [Fact]
    public void Advised_as_expected_when_a_member_of_an_affiliated_organisation_does_so()
    {
        Assert.Equal(Coverage.Expected, (AtHome with { Actor = Affiliate }).Decide().Coverage);
        Assert.Equal(Verdict.PermittedWithAdvice, (AtHome with { Actor = Affiliate }).VerdictOf());
        Assert.Equal(Verdict.NotPermitted, (AtHome with { Actor = Affiliate }).VerdictOf(Affiliates.FullyBound));
    }

    [Fact]
    public void Advised_by_analogy_when_a_virtual_world_is_visited()
    {
        var world = AtHome with { Account = Account.Personal with { Platform = new("vrchat") } };

        Assert.Equal(Verdict.PermittedWithAdvice, world.VerdictOf());
        Assert.Equal(Coverage.ByAnalogy, world.Decide().Coverage);
        Assert.Equal(Verdict.NotPermitted, world.VerdictOf(VirtualWorlds.Everything));
    }
}
