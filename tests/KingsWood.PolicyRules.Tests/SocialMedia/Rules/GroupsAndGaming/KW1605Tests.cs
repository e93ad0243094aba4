using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.SocialMedia.Rules.Examples;
using static KingsWood.PolicyRules.Tests.SocialMedia.Rules.Deciding;

namespace KingsWood.PolicyRules.Tests.SocialMedia.Rules;

public sealed class KW1605Tests
{
    private static readonly OnlinePlay Careless = Play.WithStrangers with { EffortsMade = Answer.No };

    [Theory]
    [InlineData(Answer.Yes, Verdict.Permitted)]
    [InlineData(Answer.No, Verdict.NotPermitted)]
    [InlineData(Answer.NotKnown, Verdict.Undetermined)]
    [InlineData(Answer.NotStated, Verdict.Undetermined)]
    public void Efforts_are_required_afterwards_whoever_was_met(Answer efforts, Verdict verdict) =>
        Assert.Equal(verdict, (Careless with { EffortsMade = efforts }).VerdictOf());

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.NotStated)]
    public void Advised_beforehand_and_no_effort_is_asked_for(Answer efforts)
    {
        var decision = (Careless with { Step = PlayStep.ToPlay, EffortsMade = efforts }).Decide();

        Assert.Equal(Verdict.PermittedWithAdvice, decision.Verdict);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void Advised_afterwards_where_the_school_advises_only() =>
        Assert.Equal(["KW1605"], Careless.Decide(GamingEfforts.AdviceOnly).RulesOf(FindingKind.Advised));

    [Fact]
    public void Permitted_when_nobody_but_the_own_child_was_met()
    {
        var ownChild = OtherPerson.Who(Relation.NoLink) with { Age = Age.Years(6), Family = Family.OwnHousehold };

        Assert.Equal(Verdict.Permitted, (Play.With(ownChild) with { EffortsMade = Answer.NotStated }).VerdictOf());
    }

    [Fact]
    public void Permitted_with_advice_when_the_own_child_is_a_pupil_unless_nobody_is_exempt()
    {
        var own = Play.With(Pupil with { Family = Family.OwnHousehold }) with { EffortsMade = Answer.No };

        Assert.Equal(Verdict.PermittedWithAdvice, own.VerdictOf());
        Assert.Equal(["KW1605", "KW1606"], own.Decide().RulesOf(FindingKind.Exempted));
        Assert.Equal(["KW1605", "KW1606"], own.Decide(OwnFamily.NobodyExempt).Broken());
    }

    [Fact]
    public void Not_permitted_when_others_came_along_besides_the_own_child() =>
        Assert.Equal(
            Verdict.NotPermitted,
            (Play.With(Pupil with { Family = Family.OwnHousehold }) with
            {
                EffortsMade = Answer.No,
                EverybodyIsListed = false,
                SomebodyElseIsKnown = Answer.No,
            }).VerdictOf());

    [Fact]
    public void In_full_in_a_virtual_world_unless_the_school_only_advises_there()
    {
        var world = Careless with { Account = Account.Personal with { Platform = new("vrchat") } };

        Assert.Equal(Verdict.NotPermitted, world.VerdictOf());
        Assert.Equal(Coverage.ByAnalogy, world.Decide().Coverage);
        Assert.Equal(Verdict.PermittedWithAdvice, world.VerdictOf(VirtualWorlds.AdviceOnly));
    }

    [Fact]
    public void Advised_when_a_member_of_an_affiliated_organisation_took_no_care() =>
        Assert.Equal(Verdict.PermittedWithAdvice, (Careless with { Actor = Affiliate }).VerdictOf());

    [Fact]
    public void Permitted_with_a_report_when_a_child_had_to_be_kept_safe() =>
        Assert.Equal(ObligationState.Owed, (Careless with { IsEmergency = Answer.Yes }).Decide().StateOf(Duties.TellTheLead));
}
