using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Adaptations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

public sealed class AdaptationReloadTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly FakeTimeProvider time = new(Start);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_adaptation_in_code_adapts_the_default_policy_only()
    {
        using var services = Services(p => p.Adapt(Made.Trust.Set(Parameters.FormerPupilAge, 20), Made.College.Set(Parameters.FormerPupilAge, 21)).AddPolicy("elm"));
        var provider = services.GetRequiredService<IPolicyProvider>();

        Assert.Equal((21, 18), (AgeIn(provider.GetPolicy("default")), AgeIn(provider.GetPolicy("elm"))));
        Assert.Equal(["Northern Trust", "Oakfield College"], provider.GetPolicy("default").Adapted!.Layers.Select(l => l.Name));
    }

    [Fact]
    public void A_policy_that_is_read_and_set_anew_keeps_its_editions_and_its_loosenings()
    {
        var dated = new PolicyEditions(
            new(null, SocialMediaPolicy.Default),
            new(new DateOnly(2027, 9, 1), SocialMediaPolicy.Default.With(Parameters.FormerPupilAge, 21))).AsPolicy();
        var adapted = dated.Adapt(Made.College.Read(ConsentForm.OptOutToo, Made.Reason));
        using var services = Services(p => p
            .AddPolicy("dated", dated, b => b.Read(PublicEnough.EveryoneOnly))
            .AddPolicy("oakfield", adapted, b => b.Set(Parameters.GraceDays, 0)));
        var provider = services.GetRequiredService<IPolicyProvider>();

        Assert.All([provider.GetPolicy("dated"), provider.GetPolicy("oakfield")], policy =>
        {
            Assert.Equal((18, 21), (AgeIn(policy.InForceOn(new(2026, 11, 23))), AgeIn(policy.InForceOn(new(2027, 9, 1)))));
        });
        Assert.All(provider.GetPolicy("dated").Editions!.All, e => Assert.Equal(PublicEnough.EveryoneOnly, e.Policy.Settings[PublicEnough.Reading]));
        Assert.All(provider.GetPolicy("oakfield").Editions!.All, e => Assert.Single(e.Policy.Adapted!.Loosenings));
    }

    [Fact]
    public void A_policy_that_was_adapted_before_keeps_what_it_loosened()
    {
        var policy = Made.College.Set(Parameters.FormerPupilAge, 17, Made.Reason).Adapt();
        using var services = Services(p => p.AddPolicy("oakfield", policy));

        var there = services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield");

        Assert.Equal(policy.Fingerprint, there.Fingerprint);
        Assert.Single(there.Adapted!.Loosenings);
    }

    [Fact]
    public void Files_and_a_section_of_configuration_adapt_policies_by_name()
    {
        var trustFile = WriteAge("trust.adaptation.json", 20, "Northern Trust", "NT");
        var schoolFile = WriteAge("school.adaptation.json", 21);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Oakfield:version"] = "1",
            ["Oakfield:name"] = "Oakfield",
            ["Oakfield:prefix"] = "OAK",
            ["Oakfield:settings:former-pupil-age"] = "19",
        }).Build();
        var services = new ServiceCollection();
        services.AddPolicyRules(p => p
            .AdaptFrom(trustFile, schoolFile)
            .AddPolicy("oakfield", oakfield => oakfield.Adapt(configuration.GetSection("Oakfield"))));
        using var built = services.BuildServiceProvider();
        var provider = built.GetRequiredService<IPolicyProvider>();

        Assert.Equal((21, 19), (AgeIn(provider.GetPolicy("default")), AgeIn(provider.GetPolicy("oakfield"))));
    }

    [Fact]
    public async Task A_file_that_changes_is_read_again_and_one_that_does_not_load_leaves_the_last_good_policy_in_force()
    {
        var file = WriteAge("school.adaptation.json", 19);
        using var services = Services(p => p.AdaptFrom(file));
        var (decider, reloads) = (services.GetRequiredService<IPolicyDecider>(), services.GetRequiredService<IPolicyReloads>());
        Assert.Equal(19, AgeIn(decider.Policy));

        await Changed(reloads, () => WriteAge("school.adaptation.json", 20), s => s.IsUpToDate && AgeIn(s.Policy) == 20);
        Assert.Equal(20, AgeIn(decider.Policy));
        var good = decider.Policy;

        time.Advance(TimeSpan.FromHours(1));
        await Changed(reloads, () => File.WriteAllText(file, "{ \"version\": 1,"), s => !s.IsUpToDate);
        var status = reloads.StatusOf("default");
        Assert.Same(good, decider.Policy);
        Assert.Same(good, services.GetRequiredService<Policy>());
        Assert.Equal((Start.AddHours(1), Start), (status.FailingSince, status.LoadedAt));
        Assert.Equal("school.adaptation.json", Assert.IsType<AdaptationFormatException>(status.Failure).File);
        var log = services.GetFakeLogCollector().GetSnapshot().Last(l => l.Level == LogLevel.Error);
        Assert.Contains("The policy default does not load; the one of 2026-11-23 10:00:00Z stays in force.", log.Message, StringComparison.Ordinal);

        await Changed(reloads, () => WriteAge("school.adaptation.json", 21), s => s.IsUpToDate && AgeIn(s.Policy) == 21);
        Assert.Null(reloads.StatusOf("default").FailingSince);
    }

    [Fact]
    public async Task A_file_that_is_broken_then_gone_then_good_again_leaves_the_last_good_policy_in_force_until_it_is()
    {
        var file = WriteAge("school.adaptation.json", 19);
        using var services = Services(p => p.AdaptFrom(file).AddPolicy("elm", SocialMediaPolicy.Default));
        var (decider, reloads) = (services.GetRequiredService<IPolicyDecider>(), services.GetRequiredService<IPolicyReloads>());
        var monitor = services.GetRequiredService<IOptionsMonitor<PolicyRulesOptions>>();
        var (good, elm) = (decider.Policy, services.GetRequiredKeyedService<Policy>("elm"));

        await Changed(reloads, () => File.WriteAllText(file, """{ "version": 1, "name": "Oakfield", "prefix": "OAK", "settings": { "former-pupil-age": 17 } }"""), s => s.Failure is AdaptationException);
        Assert.Same(good, decider.Policy);
        Assert.Single(monitor.CurrentValue.Layers);
        var since = reloads.StatusOf("default").FailingSince;

        time.Advance(TimeSpan.FromHours(1));
        await Changed(reloads, () => File.Delete(file), s => s.Failure is FileNotFoundException);
        Assert.Same(good, decider.Policy);
        Assert.Equal(since, reloads.StatusOf("default").FailingSince);

        await Changed(reloads, () => WriteAge("school.adaptation.json", 21), s => s.IsUpToDate && AgeIn(s.Policy) == 21);
        Assert.Equal((21, default(DateTimeOffset?)), (AgeIn(decider.Policy), reloads.StatusOf("default").FailingSince));
        Assert.Equal(0, AgeIn(decider.Policy.Adapted!.Base) - 18);
        Assert.Same(elm, services.GetRequiredKeyedService<Policy>("elm"));
    }

    [Fact]
    public void Configuration_that_changes_is_read_again_and_what_does_not_fit_leaves_the_last_good_policy_in_force()
    {
        var configuration = Configuration(With("\"settings\": { \"former-pupil-age\": 19 }"));
        using var services = Services(p => p.Adapt(configuration.GetSection("Policy")));
        var (decider, reloads) = (services.GetRequiredService<IPolicyDecider>(), services.GetRequiredService<IPolicyReloads>());
        Assert.Equal(19, AgeIn(decider.Policy));

        configuration["Policy:settings:former-pupil-age"] = "20";
        configuration.Reload();
        Assert.Equal(20, AgeIn(decider.Policy));

        configuration["Policy:settings:former-pupil-age"] = "17";
        configuration.Reload();
        Assert.Equal(20, AgeIn(decider.Policy));
        var failure = Assert.IsType<AdaptationException>(reloads.StatusOf("default").Failure);
        Assert.Contains(failure.Problems, p => p.Kind == ProblemKind.LooseningWithoutReason && p.Place.Path == "$.settings['former-pupil-age']");
    }

    [Fact]
    public void A_policy_is_loaded_again_on_demand_and_by_itself()
    {
        var (elm, oak) = (WriteAge("elm.adaptation.json", 19), WriteAge("oak.adaptation.json", 19));
        using var services = Services(p => p.AddPolicy("elm", b => b.AdaptFrom(elm)).AddPolicy("oak", b => b.AdaptFrom(oak)));
        var (provider, reloads) = (services.GetRequiredService<IPolicyProvider>(), services.GetRequiredService<IPolicyReloads>());
        var before = provider.GetPolicy("oak");
        Assert.Equal(19, AgeIn(provider.GetPolicy("elm")));
        File.Delete(elm);

        var status = reloads.Reload("elm");

        Assert.IsType<FileNotFoundException>(status.Failure);
        Assert.Equal(19, AgeIn(provider.GetPolicy("elm")));
        Assert.Same(before, provider.GetPolicy("oak"));
        Assert.Throws<PolicyNotFoundException>(() => reloads.StatusOf("beech"));
    }

    [Fact]
    public void Whoever_listens_can_write_down_what_happened_in_one_line()
    {
        var file = WriteAge("school.adaptation.json", 19);
        using var services = Services(p => p.AdaptFrom(file));
        var reloads = services.GetRequiredService<IPolicyReloads>();
        var told = new List<string>();
        reloads.Reloaded += (_, e) => told.Add(e.ToString());

        var good = reloads.Reload("default").Policy;
        time.Advance(TimeSpan.FromHours(1));
        File.WriteAllText(file, """{ "version": 1, "name": "Oakfield", "prefix": "OAK", "locks": [ "KW9999" ] }""");
        reloads.Reload("default");

        Assert.Equal(
            [
                $"The policy \"default\" is in force as its sources say: edition {good.Edition} ({good.Fingerprint}), loaded at 2026-11-23 10:00:00Z.",
                "The policy \"default\" does not load since 2026-11-23 11:00:00Z, and the last good one stays in force: "
                + $"edition {good.Edition} ({good.Fingerprint}), loaded at 2026-11-23 10:00:00Z. The adaptation cannot be applied: - "
                + "school.adaptation.json:1:65 ($.locks[0]): There is no rule and no setting \"KW9999\" to lock. Expected: the id of a rule or a setting. "
                + "Found: \"KW9999\".",
            ],
            told);
    }

    [Fact]
    public void Whoever_listens_and_throws_harms_nobody()
    {
        using var services = Services(p => p.Adapt(Made.College));
        var reloads = services.GetRequiredService<IPolicyReloads>();
        reloads.Reloaded += (_, _) => throw new InvalidOperationException("I am wrong.");

        Assert.True(reloads.Reload("default").IsUpToDate);
        Assert.Contains(services.GetFakeLogCollector().GetSnapshot(), l => l.Message.Contains("I am wrong.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"version\": 1 }", "expected the members \"name\", \"prefix\"; found none.")]
    [InlineData("{ \"version\": 1, \"name\": \"x\", \"prefix\": \"OAK\", \"severities\": { \"KW1003\": \"off\" } }", "bad.adaptation.json:1:73 ($.severities.KW1003)")]
    [InlineData(null, "bad.adaptation.json")]
    public void A_file_that_does_not_load_stops_the_start(string? json, string says)
    {
        var file = Path.Combine(folder, "bad.adaptation.json");
        if (json is not null)
        {
            File.WriteAllText(file, json);
        }

        using var services = Services(p => p.AdaptFrom(file));

        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        Assert.StartsWith("The policy \"default\": ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static int AgeIn(Policy policy) => policy.Settings.Get(Parameters.FormerPupilAge);

    private static async Task Changed(IPolicyReloads reloads, Action change, Func<PolicyStatus, bool> isReached)
    {
        var reached = new TaskCompletionSource();
        void Noticed(object? sender, PolicyReloadedEventArgs e)
        {
            if (isReached(e.Status))
            {
                reached.TrySetResult();
            }
        }

        reloads.Reloaded += Noticed;
        change();
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        reloads.Reloaded -= Noticed;
    }

    private string WriteAge(string name, int age, string policy = "Oakfield", string prefix = "OAK")
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $$"""{ "version": 1, "name": "{{policy}}", "prefix": "{{prefix}}", "settings": { "former-pupil-age": {{age}} } }""");
        return file;
    }

    private ServiceProvider Services(Action<PolicyRulesBuilder> configure) => new ServiceCollection()
        .AddSingleton<TimeProvider>(time)
        .AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddFakeLogging())
        .AddPolicyRules(configure)
        .BuildServiceProvider();
}
