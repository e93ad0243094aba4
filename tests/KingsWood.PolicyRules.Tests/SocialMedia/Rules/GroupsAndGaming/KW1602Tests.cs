using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1602Tests
{
    private static readonly GroupMembership Hateful = new()
    {
        Actor = Actor.Teacher,
        Step = GroupStep.Member,
        Account = Account.Personal,
        IsLocalOrLinkedToTheSchool = Answer.No,
        UnderminesBritishValues = Answer.Yes,
    };

    [Theory]
    [InlineData(Answer.Yes, Verdict.NotPermitted)]
    [InlineData(Answer.No, Verdict.Permitted)]
    [InlineData(Answer.NotStated, Verdict.Permitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    public void Somebody_has_to_state_it_and_it_is_never_asked_for(Answer undermines, Verdict verdict) =>
        Assert.Equal(verdict, (Hateful with { UnderminesBritishValues = undermines }).VerdictOf());

    [Fact]
    public void Leads_to_discipline_and_perhaps_to_more_when_it_is_broken()
    {
        var decision = Hateful.Decide();

        Assert.Contains("disciplinary", Assert.Single(decision.Findings, f => f.Rule.Id == "KW1602").Rule.LeadsTo, StringComparison.Ordinal);
        Assert.NotEmpty(decision.Consequences);
    }

    [Theory]
    [InlineData(AccountUse.School)]
    [InlineData(AccountUse.NotStated)]
    public void Not_permitted_on_whatever_account(AccountUse use) =>
        Assert.Equal(Verdict.NotPermitted, (Hateful with { Account = new() { Use = use } }).VerdictOf());

    [Fact]
    public void A_report_is_owed_as_well_when_it_raises_a_suspicion_of_radicalisation() =>
        Assert.Equal(ObligationState.Owed, (Hateful with { RaisesSuspicion = Answer.Yes }).Decide().StateOf(Duties.TellTheLead));

    [Fact]
    public void Advised_when_the_member_is_of_an_affiliated_organisation_or_the_group_of_a_virtual_world()
    {
        var world = Hateful with { Account = Account.Personal with { Platform = new("second-life") } };

        Assert.Equal(Verdict.PermittedWithAdvice, (Hateful with { Actor = Affiliate }).VerdictOf());
        Assert.Equal(Verdict.PermittedWithAdvice, world.VerdictOf());
        Assert.Equal(Verdict.NotPermitted, world.VerdictOf(VirtualWorlds.Everything));
    }
}
