using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

/// <summary>What a program reads and sets in code answers for what it loosens as an adaptation does.</summary>
public sealed class ProgramSettingsTests
{
    private static readonly DateOnly Later = new(2027, 9, 1);

    [Fact]
    public void A_loosening_without_a_reason_stops_the_start_and_names_the_setting_and_the_line()
    {
        using var services = Services(p => p.Set(Parameters.FormerPupilAge, 17));

        var atStart = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        var atUse = Assert.Throws<AdaptationException>(services.GetRequiredService<Policy>);

        var problem = Assert.Single(atUse.Problems);
        Assert.Equal((ProblemKind.LooseningWithoutReason, "ProgramSettingsTests.cs"), (problem.Kind, problem.Place.File));
        Assert.True(problem.Place.Line > 0);
        Assert.StartsWith("The setting former-pupil-age loosens ", problem.Says, StringComparison.Ordinal);
        Assert.EndsWith("new LooseningReason(\"why, in a sentence\", Post.Headteacher).", problem.Hint, StringComparison.Ordinal);
        Assert.Contains(problem.ToString(), atStart.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_nobody_being_staff_any_more()
    {
        using var services = Services(p => p.Set(Parameters.StaffRoles, []));
        using var reasoned = Services(p => p.Set(Parameters.StaffRoles, [], Made.Reason));

        var problem = Assert.Single(Assert.Throws<AdaptationException>(services.GetRequiredService<Policy>).Problems);

        Assert.Equal(ProblemKind.LooseningWithoutReason, problem.Kind);
        Assert.StartsWith("The setting staff-roles loosens ", problem.Says, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        Assert.Contains(
            reasoned.GetRequiredService<Policy>().Decide(Made.FormerPupil, Made.AsOf).Loosenings, l => l.Adjustment.Of == "setting staff-roles");
    }

    [Fact]
    public void Roles_can_be_taken_out_of_staff_before_a_layer_and_after_it()
    {
        Values<Role> noCoach = [.. Parameters.StaffRoles.Default.Where(r => r != Role.Coach)];
        using var services = Services(p => p
            .Set(Parameters.StaffRoles, noCoach, Made.Reason)
            .Adapt(Made.Trust)
            .Set(Parameters.StaffRoles, [.. noCoach.Where(r => r != Role.Contractor)], Made.Reason));

        var policy = services.GetRequiredService<Policy>();

        foreach (var role in new[] { Role.Coach, Role.Contractor })
        {
            var worried = new Concern { Actor = new() { Roles = [role] }, IsOtherWorry = Answer.Yes };
            Assert.True(policy.Judge(worried, Made.AsOf).OwesSomething);
            Assert.Contains(policy.Decide(worried, Made.AsOf).Obligations, o => o.Duty.IsLaw);
        }
    }

    [Fact]
    public void A_reading_that_loosens_needs_its_reason_too()
    {
        using var services = Services(p => p.AddPolicy("oakfield", oakfield => oakfield.Read(ChildrenOfTheSchool.PupilsOnly)));

        var error = Assert.Throws<AdaptationException>(() => services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield"));

        Assert.Contains(error.Problems, p => p.Kind == ProblemKind.LooseningWithoutReason);
    }

    [Fact]
    public void A_loosening_with_a_reason_shows_in_the_decisions_that_it_touches()
    {
        using var services = Services(p => p.Set(Parameters.GraceDays, 30, Made.Reason));
        var decider = services.GetRequiredService<IPolicyDecider>();
        var kept = Made.FormerPupil with { Step = ConnectionStep.Kept, IsOlderThanTheJob = Answer.Yes, BoundSince = new(2026, 11, 10) };

        var decision = decider.Decide(kept, Made.AsOf);

        var loosening = Assert.Single(decision.Loosenings);
        Assert.Equal(("the program", Post.ChairOfGovernors), (loosening.Layer, loosening.ApprovedBy));
        Assert.True(decider.Judge(kept, Made.AsOf).TouchesALoosening);
        Assert.Equal(SocialMediaPolicy.Default.Name, decider.Policy.Name);
    }

    [Fact]
    public void Tightening_is_free_and_what_follows_is_the_policy_with_these_settings()
    {
        using var services = Services(p => p.Set(Parameters.FormerPupilAge, 21).Read(PublicEnough.EveryoneOnly));

        var policy = services.GetRequiredService<Policy>();

        Assert.Equal(SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21).With(PublicEnough.EveryoneOnly).Fingerprint, policy.Fingerprint);
        Assert.Empty(policy.Adapted!.Loosenings);
    }

    [Fact]
    public void What_is_said_comes_after_the_layers_that_were_said_before_it_and_respects_their_locks()
    {
        var trust = Made.Trust.Set(Parameters.FormerPupilAge, 21);
        using var after = Services(p => p.Adapt(trust).Set(Parameters.FormerPupilAge, 22));
        using var before = Services(p => p.Set(Parameters.FormerPupilAge, 20).Adapt(trust));
        using var locked = Services(p => p.Adapt(trust.Lock(["former-pupil-age"])).Set(Parameters.FormerPupilAge, 22));

        Assert.Equal((22, 21), (AgeIn(after.GetRequiredService<Policy>()), AgeIn(before.GetRequiredService<Policy>())));
        var problem = Assert.Single(Assert.Throws<AdaptationException>(locked.GetRequiredService<Policy>).Problems);
        Assert.Equal("An earlier layer has locked former-pupil-age, and the program changes it.", problem.Says);
    }

    [Fact]
    public void A_layer_adapts_what_is_below_whatever_a_program_sets_between()
    {
        using var services = Services(p => p
            .Adapt(Made.Trust)
            .Set(Parameters.FormerPupilAge, 20)
            .Adapt(Made.College.Of("Northern Trust").Set(Parameters.FormerPupilAge, 21))
            .Set(Parameters.FormerPupilAge, 22));

        var policy = services.GetRequiredService<Policy>();

        Assert.Equal((22, "Oakfield College"), (AgeIn(policy), policy.Name));
    }

    [Fact]
    public void Two_values_for_one_setting_are_an_error_that_names_both_places()
    {
        using var services = Services(p => p.Set(Parameters.FormerPupilAge, 19).Set(Parameters.FormerPupilAge, 20));

        var problem = Assert.Single(Assert.Throws<AdaptationException>(services.GetRequiredService<Policy>).Problems);

        Assert.Equal((ProblemKind.Clash, "ProgramSettingsTests.cs"), (problem.Kind, problem.OtherPlace?.File));
    }

    [Fact]
    public void Options_that_are_put_there_by_hand_loosen_nothing_and_tighten_freely()
    {
        using var tighter = Services(_ => { }, o => o.Settings = o.Settings.With(Parameters.FormerPupilAge, 19));
        using var looser = Services(_ => { }, o => o.Settings = o.Settings.With(Parameters.FormerPupilAge, 17));

        Assert.Equal(19, AgeIn(tighter.GetRequiredService<Policy>()));
        var problem = Assert.Single(Assert.Throws<AdaptationException>(looser.GetRequiredService<Policy>).Problems);
        Assert.Equal((ProblemKind.LooseningWithoutReason, "PolicyRulesOptions.Settings"), (problem.Kind, problem.Place.File));
    }

    [Fact]
    public void A_policy_with_editions_keeps_them_when_it_is_loaded_again_after_a_change_of_edition()
    {
        var dated = new PolicyEditions(
            new(null, SocialMediaPolicy.Default),
            new(Later, SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21))).AsPolicy();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddPolicyRules(p => p.AddPolicy("dated", dated.With(new SchoolClock(time, "Europe/London"))))
            .BuildServiceProvider();
        _ = services.GetRequiredService<IPolicyProvider>().GetPolicy("dated");

        time.SetUtcNow(new(2027, 9, 2, 10, 0, 0, TimeSpan.Zero));
        var policy = services.GetRequiredService<IPolicyReloads>().Reload("dated").Policy;

        Assert.Equal((18, 21), (AgeIn(policy.InForceOn(Later.AddDays(-1))), AgeIn(policy.InForceOn(Later))));
    }

    private static int AgeIn(Policy policy) => policy.Settings.Get(Parameters.FormerPupilAge);

    private static ServiceProvider Services(Action<PolicyRulesBuilder> configure, Action<PolicyRulesOptions>? byHand = null) =>
        new ServiceCollection().AddPolicyRules(configure).Configure(byHand ?? (_ => { })).BuildServiceProvider();
}
