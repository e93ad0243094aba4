using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1203Tests
{
    private static readonly Access Wireless = new()
    {
        Actor = Actor.Teacher,
        Device = Device.Own,
        Network = Network.School,
        Account = Instagram,
    };

    [Theory]
    [InlineData(Network.School, Verdict.PermittedWithAdvice)]
    [InlineData(Network.Other, Verdict.Permitted)]
    [InlineData(Network.NotKnown, Verdict.Permitted)]
    [InlineData(Network.NotStated, Verdict.Permitted)]
    public void Advised_only_when_it_is_known_that_it_got_through(Network network, Verdict verdict) =>
        Assert.Equal(verdict, (Wireless with { Network = network }).VerdictOf());

    [Fact]
    public void Advised_beside_the_breach_when_it_got_through_on_school_equipment()
    {
        var decision = (Wireless with { Device = Device.School }).Decide();

        Assert.Equal(["KW1201"], decision.Broken());
        Assert.Equal(["KW1203"], decision.RulesOf(FindingKind.Advised));
    }

    [Fact]
    public void Silent_when_the_class_account_is_used() =>
        Assert.Equal(Verdict.Permitted, (Wireless with { Account = ClassAccount }).VerdictOf());

    [Fact]
    public void Not_covered_when_a_volunteer_reads_Instagram_through_the_schools_wireless() =>
        Assert.Equal(Verdict.NotCovered, (Wireless with { Actor = Volunteer }).VerdictOf());
}
