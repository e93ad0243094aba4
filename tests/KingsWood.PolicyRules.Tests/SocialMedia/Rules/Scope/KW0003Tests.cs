using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.SocialMedia.Rules;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Contacts;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW0003Tests
{
    private static readonly Account World = Account.Personal with { Platform = new("vrchat") };

    [Theory]
    [InlineData("contact-and-reporting", Verdict.NotPermitted, Verdict.PermittedWithAdvice)]
    [InlineData("everything", Verdict.NotPermitted, Verdict.NotPermitted)]
    [InlineData("advice-only", Verdict.PermittedWithAdvice, Verdict.PermittedWithAdvice)]
    public void What_holds_in_a_virtual_world_is_a_reading(string reading, Verdict contact, Verdict equipment)
    {
        var policy = School.With(VirtualWorlds.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(contact, (Chat(MessageStep.Sent, Examples.Pupil) with { Account = World }).DecidedBy(policy).Verdict);
        Assert.Equal(
            equipment,
            new Access { Actor = Actor.Teacher, Device = Device.School, Network = Network.Other, Account = World }.DecidedBy(policy).Verdict);
    }

    [Theory]
    [InlineData("contact-and-reporting")]
    [InlineData("everything")]
    [InlineData("advice-only")]
    public void What_a_pupil_says_there_is_reported_however_the_rest_is_read(string reading)
    {
        var policy = School.With(VirtualWorlds.Reading.Options.Single(o => o.Id == reading));

        Assert.Equal(
            ObligationState.Owed,
            (Chat(MessageStep.Received, Examples.Pupil) with { Account = World }).DecidedBy(policy).ReportToLead());
    }

    [Fact]
    public void The_finding_says_that_it_holds_by_analogy()
    {
        var decision = (Chat(MessageStep.Sent, Examples.Pupil) with { Account = World }).DecidedBy(School);

        Assert.Equal(Coverage.ByAnalogy, decision.Coverage);
        Assert.Equal(Coverage.ByAnalogy, decision.Findings.Single(f => f.Rule.Id == "KW1001").Coverage);
    }

    [Fact]
    public void A_game_is_no_virtual_world() =>
        Assert.Equal(
            Coverage.Bound,
            (Chat(MessageStep.Sent, Examples.Pupil) with { Account = Account.Personal with { Platform = new("minecraft") } })
                .DecidedBy(School).Coverage);
}
