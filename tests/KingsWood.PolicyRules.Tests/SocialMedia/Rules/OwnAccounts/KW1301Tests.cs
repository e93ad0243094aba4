using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1301Tests
{
    private static readonly Account Open = Instagram with { Privacy = PrivacySettings.Lower };

    public static TheoryData<Situation> OnAnOpenAccount { get; } =
    [
        new Message
        {
            Actor = Actor.Teacher, Step = MessageStep.Sent, Channel = Channel.SocialMedia, Account = Open, With = [AdultFriend],
        },
        new Connection { Actor = Actor.Teacher, Step = ConnectionStep.Kept, Account = Open, With = [AdultFriend] },
        new GroupMembership { Actor = Actor.Teacher, Step = GroupStep.Member, Account = Open },
        new Access { Actor = Actor.Teacher, Device = Device.Own, Account = Open },
        new OnlinePlay
        {
            Actor = Actor.Teacher, Step = PlayStep.Played, Account = Open, With = [AdultFriend], EffortsMade = Answer.Yes,
        },
    ];

    [Theory]
    [MemberData(nameof(OnAnOpenAccount))]
    public void Advised_whatever_is_done_when_the_settings_are_known_to_be_lower(Situation situation)
    {
        var decision = situation.Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Equal(["KW1301"], decision.RulesOf(FindingKind.Advised));
    }

    [Theory]
    [InlineData(PrivacySettings.Lower, Verdict.PermittedWithAdvice)]
    [InlineData(PrivacySettings.Highest, Verdict.Permitted)]
    [InlineData(PrivacySettings.NotKnown, Verdict.Permitted)]
    [InlineData(PrivacySettings.NotStated, Verdict.Permitted)]
    public void Advised_only_when_it_is_known_and_never_asked_for(PrivacySettings privacy, Verdict verdict)
    {
        var decision = new OwnAccount { Actor = Actor.Teacher, Privacy = privacy }.Decide();

        Assert.Equal(verdict, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Silent_when_an_email_address_is_used() =>
        Assert.Equal(
            Verdict.Permitted,
            new Message
            {
                Actor = Actor.Teacher,
                Step = MessageStep.Sent,
                Channel = Channel.Email,
                Account = Open,
                With = [AdultFriend],
            }.VerdictOf());

    [Fact]
    public void Not_covered_when_a_volunteer_has_an_open_account() =>
        Assert.Equal(Verdict.NotCovered, new OwnAccount { Actor = Volunteer, Privacy = PrivacySettings.Lower }.VerdictOf());
}
