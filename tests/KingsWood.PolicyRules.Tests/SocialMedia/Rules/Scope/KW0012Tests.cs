using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0012Tests
{
    private static readonly OtherPerson InDistress = Examples.FormerPupil(Age.Years(19)) with { IsVulnerableAdult = Answer.Yes };

    [Fact]
    public void Advised_by_whatever_contact()
    {
        Assert.Contains("KW0012", Connected(ConnectionStep.Declined, InDistress).DecidedBy(School).Found(FindingKind.Advised));
        Assert.Contains("KW0012", PrivateText(MessageStep.Received, InDistress).DecidedBy(School).Found(FindingKind.Advised));
        Assert.Contains(
            "KW0012",
            new OnlinePlay { Actor = Actor.Teacher, Step = PlayStep.Played, With = [InDistress], Account = Account.Personal, EffortsMade = Answer.Yes }
                .DecidedBy(School).Found(FindingKind.Advised));
    }

    [Fact]
    public void A_vulnerable_adult_is_of_age_without_anybody_saying_so() =>
        Assert.Equal(
            Verdict.PermittedWithAdvice,
            Connected(ConnectionStep.Requested, Examples.FormerPupil(age: null) with { IsVulnerableAdult = Answer.Yes }).DecidedBy(School).Verdict);

    [Fact]
    public void A_child_stays_a_child_whatever_else_is_said() =>
        Assert.Equal(
            Verdict.NotPermitted,
            Connected(ConnectionStep.Requested, InDistress with { Age = Age.Years(17) }).DecidedBy(School).Verdict);

    [Theory]
    [InlineData(Family.OwnHousehold, false)]
    [InlineData(Family.Wider, false)]
    [InlineData(Family.None, true)]
    [InlineData(Family.NotStated, true)]
    public void Ones_own_family_is_nobody_elses_business(Family family, bool advised) =>
        Assert.Equal(
            advised,
            PrivateText(MessageStep.ToSend, WithoutALink(Age.AtLeast(18)) with { IsVulnerableAdult = Answer.Yes, Family = family })
                .DecidedBy(School).Found(FindingKind.Advised).Contains("KW0012"));

    [Fact]
    public void Never_asked_for_since_only_advice_turns_on_it() =>
        Assert.Empty(
            PrivateText(MessageStep.ToSend, WithoutALink(Age.AtLeast(18)) with { IsVulnerableAdult = Answer.NotKnown }).DecidedBy(School).MissingFacts);
}
