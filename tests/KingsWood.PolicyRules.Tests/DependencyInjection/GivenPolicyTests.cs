using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using KingsWood.PolicyRules.Tests.Generators;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

/// <summary>A policy that a program gives as it is answers for what it loosens as a file does, and loses nothing of what it is.</summary>
public sealed class GivenPolicyTests
{
    private static readonly DateOnly Later = new(2027, 9, 1);
    private static readonly Policy Base = SocialMediaPolicy.Default;

    public static TheoryData<string, Func<Policy>> Loosened { get; } = new()
    {
        { "a value", () => Base.With(Parameters.FormerPupilAge, 17) },
        { "a reading", () => Base.With(ChildrenOfTheSchool.PupilsOnly) },
        { "a value after an adaptation", () => Made.College.Set(Parameters.FormerPupilAge, 21).Adapt().With(Parameters.FormerPupilAge, 17) },
        { "a value before an adaptation", () => Base.With(Parameters.FormerPupilAge, 17).Adapt(Made.College.Set(Parameters.GraceDays, 0)) },
        { "a value between two adaptations", () => Base.Adapt(Made.Trust).With(Parameters.FormerPupilAge, 17).Adapt(Made.College.Set(Parameters.GraceDays, 0)) },
        { "a value that a layer on top sets again", () => Base.Adapt(Made.Trust).With(Parameters.FormerPupilAge, 16).Adapt(Made.College.Set(Parameters.FormerPupilAge, 17)) },
        { "a later edition", () => new PolicyEditions(new(null, Base), new(Later, Base.With(Parameters.FormerPupilAge, 17))).AsPolicy() },
        { "editions that are adapted", () => new PolicyEditions(new(null, Base), new(Later, Base.With(Parameters.FormerPupilAge, 17))).AsPolicy().Adapt(Made.College.Make("KW1301", Severity.Prohibit)) },
    };

    [Theory]
    [MemberData(nameof(Loosened), DisableDiscoveryEnumeration = true)]
    public void What_was_loosened_in_code_without_a_reason_stops_the_start(string what, Func<Policy> made)
    {
        using var services = Services(p => p.AddPolicy("oakfield", made()));

        var atStart = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        var atUse = Assert.Throws<AdaptationException>(() => services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield"));

        Assert.NotEmpty(what);
        Assert.All(atUse.Problems, p => Assert.Equal((ProblemKind.LooseningWithoutReason, "AddPolicy"), (p.Kind, p.Place.File)));
        Assert.Contains("gives no reason.", atStart.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_adaptation_loosened_with_its_reason_shows_in_the_decisions_of_the_container()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();
        using var services = Services(p => p.AddPolicy("oakfield", policy).AddPolicy("later", policy.With(Parameters.GraceDays, 0).With(PublicEnough.EveryoneOnly)));

        foreach (var name in new[] { "oakfield", "later" })
        {
            var decider = services.GetRequiredKeyedService<IPolicyDecider>(name);
            Assert.Equal("Oakfield College", Assert.Single(decider.Decide(Made.FormerPupil, Made.AsOf).Loosenings).Layer);
            Assert.True(decider.Judge(Made.FormerPupil, Made.AsOf).TouchesALoosening);
        }
    }

    [Fact]
    public void What_was_tightened_after_an_adaptation_is_not_lost()
    {
        var rule = new Norm
        {
            Id = "OAK0001",
            Clause = Clause.Gap,
            Force = Force.MustNot,
            Title = "Nothing on one's own account",
            Says = "Nothing is published on a personal account.",
            Serves = Purposes.ProtectStaff,
            Limbs = [new(SituationKind.Publication) { BrokenWhen = TheAccount.IsPersonal }],
        };
        var policy = Made.College.Set(Parameters.FormerPupilAge, 19).Adapt().With(Parameters.FormerPupilAge, 21).With([rule]);
        using var services = Services(p => p.AddPolicy("oakfield", policy));

        var there = services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield");

        Assert.Equal(policy.Fingerprint, there.Fingerprint);
        Assert.Equal(21, there.Settings.Get(Parameters.FormerPupilAge));
        Assert.NotNull(there.Find("OAK0001"));
    }

    [Fact]
    public void What_is_done_after_the_layers_adds_and_tightens_and_does_not_loosen()
    {
        using var tighter = Services(p => p.Adapt(Made.College), o => o.AfterLayers.Add(p => p.With(Parameters.FormerPupilAge, 21)));
        using var looser = Services(p => p.Adapt(Made.College), o => o.AfterLayers.Add(p => p.With(Parameters.FormerPupilAge, 17)));
        using var without = Services(p => p.Adapt(Made.College), o => o.AfterLayers.Add(_ => new Policy(Base.Content.With(Base.Content.Rules.Where(r => r.Id != "KW1001")))));

        Assert.Equal(21, tighter.GetRequiredService<Policy>().Settings.Get(Parameters.FormerPupilAge));
        foreach (var services in new[] { looser, without })
        {
            var problem = Assert.Single(Assert.Throws<AdaptationException>(services.GetRequiredService<Policy>).Problems);
            Assert.Equal((ProblemKind.LooseningWithoutReason, "PolicyRulesOptions.AfterLayers"), (problem.Kind, problem.Place.File));
        }
    }

    private static ServiceProvider Services(Action<PolicyRulesBuilder> configure, Action<PolicyRulesOptions>? byHand = null) =>
        new ServiceCollection().AddPolicyRules(configure).Configure(byHand ?? (_ => { })).BuildServiceProvider();
}
