using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>A loosening shows also where a later layer uses a word that would not be there without it.</summary>
public sealed class ShownBeneathTests
{
    private static readonly Role Reader = new("reader");

    private static readonly Connection ByAReader = new()
    {
        Actor = new() { Roles = [Reader] },
        Account = Account.Personal,
        Step = ConnectionStep.Accepted,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
    };

    private static readonly Adaptation NoCoaches = Made.Trust.Set(
        Parameters.StaffRoles, Values.Create<Role>([.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)]), Made.Reason);

    private static readonly Adaptation UsesThose = Made.College.AddRule(Rule(SituationKind.OwnAccount, AllOf(OwnFact.Named("nt.bound-by-law"), TheAccount.HasLowerPrivacy)));

    [Fact]
    public void Where_it_reads_a_fact_from_a_role_that_an_earlier_one_declared()
    {
        var trust = Made.Trust.AddRole(new(Reader, IsStaff: false), Made.Reason);
        var school = Made.College.AddFact(Made.Presumed("oak.reader"), [SituationKind.Connection], FactSource.RoleIsOneOf(Reader));

        Shows("role reader", SocialMediaPolicy.Default.Adapt(trust, school), ByAReader);
        Shows("role reader", SocialMediaPolicy.Default.Adapt(trust, school.AddRule(Rule(SituationKind.Connection, AllOf(OwnFact.Named("oak.reader"), TheContact.HasWords)))), ByAReader);
        Shows("role reader", SocialMediaPolicy.Default.Adapt(trust).Adapt(school), ByAReader);
    }

    [Fact]
    public void Where_it_says_something_of_those_whom_only_the_law_still_binds()
    {
        var coach = ByAReader with { Actor = new() { Roles = [Role.Coach] } };

        Shows("setting staff-roles", SocialMediaPolicy.Default.Adapt(NoCoaches, UsesThose), coach);
        Shows(
            "setting staff-roles", SocialMediaPolicy.Default.Adapt(NoCoaches, UsesThose),
            new Concern { Actor = coach.Actor, IsOtherWorry = Answer.NotKnown, ReportedToLead = ActionTaken.WillNot });
    }

    [Fact]
    public void What_the_later_layer_itself_says_is_its_own()
    {
        var account = new OwnAccount { Actor = new() { Roles = [Role.Volunteer, Role.Coach] }, Privacy = PrivacySettings.Lower };
        var trust = Made.Trust.AddRole(new(Reader, IsStaff: false), Made.Reason);
        var school = Made.College
            .AddFact(Made.Presumed("oak.helps"), [SituationKind.OwnAccount], FactSource.RoleIsOneOf(Reader, Role.Volunteer))
            .AddRule(Rule(SituationKind.OwnAccount, AllOf(OwnFact.Named("oak.helps"), TheAccount.HasLowerPrivacy)));
        var decision = SocialMediaPolicy.Default.Adapt(trust, school).Decide(account, Made.AsOf);

        Assert.Contains(decision.Findings, f => f.Rule.Id == "OAK0001");
        Assert.Empty(decision.Loosenings);
    }

    private static void Shows(string change, Policy policy, Situation situation)
    {
        Assert.Equal(change, Assert.Single(policy.Decide(situation, Made.AsOf).Loosenings).Adjustment.Of);
        Assert.True(policy.Judge(situation, Made.AsOf).TouchesALoosening);
    }

    private static Norm Rule(SituationKind kind, Condition broken) => new()
    {
        Id = "OAK0001",
        Clause = new Clause("handbook 1", "settings"),
        Force = Force.MustNot,
        Title = "Settings stay high",
        Says = "Settings stay high.",
        Serves = Purposes.ProtectStaff,
        Binds = Binding.Everyone,
        Limbs = [new(kind) { BrokenWhen = broken }],
    };
}
