using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.LocalRules.Reloading;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>A file that changes while the program runs.</summary>
public sealed class ReloadTests : IDisposable
{
    private static readonly string One = Rules.Workflow(Rules.Rule()).ToJsonString();
    private static readonly string Two = Rules.Workflow(Rules.Rule(), Rules.Rule(id: "OAK1002")).ToJsonString();

    private readonly string folder = Directory.CreateTempSubdirectory("local-rules-").FullName;
    private readonly string file;

    public ReloadTests() => file = Path.Combine(folder, "school.rules.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_last_good_rules_stay_in_force_when_the_file_cannot_be_used()
    {
        using var source = new LocalRulesSource(file);
        File.WriteAllText(file, One);
        Assert.Single(source.Read(SocialMediaPolicy.Default).Rules);
        Assert.Null(source.LastError);

        File.WriteAllText(file, One.Replace("other_parent", "other_parnet", StringComparison.Ordinal));
        Assert.Single(source.Read(SocialMediaPolicy.Default).Rules);
        Assert.Equal("Did you mean other_parent?", source.LastError!.Problems[0].Hint);
        Assert.Equal("school.rules.json", source.LastError.Problems[0].File);

        File.Delete(file);
        Assert.Single(source.Read(SocialMediaPolicy.Default).Rules);
        Assert.NotNull(source.LastError);

        File.WriteAllText(file, Two);
        Assert.Equal(2, source.Read(SocialMediaPolicy.Default).Rules.Count);
        Assert.Null(source.LastError);
        Assert.Equal(2, source.Current!.Rules.Count);
    }

    [Fact]
    public void The_first_file_has_to_be_good()
    {
        using var source = new LocalRulesSource(file);
        File.WriteAllText(file, "{");

        Assert.Throws<LocalRulesException>(() => source.Read(SocialMediaPolicy.Default));
        Assert.Null(source.Current);
    }

    [Fact]
    public void The_last_good_rules_are_refused_too_when_they_do_not_fit_another_policy()
    {
        using var source = new LocalRulesSource(file);
        File.WriteAllText(file, One);
        var read = source.Read(SocialMediaPolicy.Default);
        File.WriteAllText(file, "{");

        Assert.Throws<LocalRulesException>(() => source.Read(read.AddTo(SocialMediaPolicy.Default)));
    }

    [Fact]
    public async Task A_container_takes_over_the_file_as_it_changes_and_says_when_it_cannot()
    {
        File.WriteAllText(file, One);
        var log = new FakeLoggerProvider();
        await using var services = new ServiceCollection()
            .AddLogging(l => l.AddProvider(log))
            .AddPolicyRules(p => p.AddPolicy("other"))
            .AddLocalRules(file)
            .BuildServiceProvider();
        var decider = services.GetRequiredService<IPolicyDecider>();

        Assert.NotNull(services.GetRequiredService<Policy>().Find("OAK1001"));
        Assert.Null(services.GetRequiredService<IPolicyProvider>().GetPolicy("other").Find("OAK1001"));

        File.WriteAllText(file, Two);
        await Until(() => Has("OAK1002"));

        File.WriteAllText(file, "{");
        await Until(() => log.Collector.GetSnapshot().Any(r => r.Level == LogLevel.Error && r.Message.Contains("stay in force", StringComparison.Ordinal)));
        Assert.NotNull(Source().LastError);
        Assert.True(Has("OAK1001") && Has("OAK1002"));

        bool Has(string id) => decider.Policy.Find(id) is not null;
        LocalRulesSource Source() => services.GetRequiredKeyedService<LocalRulesSource>(PolicyRulesOptions.DefaultPolicyName);
    }

    [Fact]
    public async Task A_policy_with_a_name_goes_on_when_its_file_is_deleted_and_takes_over_the_next_good_one()
    {
        File.WriteAllText(file, One);
        await using var services = new ServiceCollection()
            .AddPolicyRules(p => p.AddPolicy("oakfield"))
            .AddLocalRules(file, "oakfield")
            .BuildServiceProvider();
        var decider = services.GetRequiredService<IPolicyProvider>().GetDecider("oakfield");
        var source = services.GetRequiredKeyedService<LocalRulesSource>("oakfield");
        var told = 0;
        using var listening = services.GetRequiredService<IOptionsMonitor<PolicyRulesOptions>>().OnChange((_, name) => told += name == "oakfield" ? 1 : 0);
        Assert.True(Has("OAK1001"));

        File.Delete(file);
        await Until(() => source.LastError is not null);
        Assert.Equal("none", source.LastError!.Problems[0].Found);
        Assert.True(Has("OAK1001"));

        File.WriteAllText(file, Two);
        await Until(() => Has("OAK1002"));
        Assert.Null(source.LastError);
        Assert.True(told > 0);
        Assert.Null(services.GetRequiredService<Policy>().Find("OAK1001"));

        bool Has(string id) => decider.Policy.Find(id) is not null;
    }

    [Fact]
    public async Task An_adaptation_and_local_rules_of_one_policy_are_read_again_each_by_itself()
    {
        File.WriteAllText(file, One);
        var adaptation = WriteAdaptation(19);
        await using var services = new ServiceCollection()
            .AddPolicyRules(p => p.AdaptFrom(adaptation))
            .AddLocalRules(file)
            .BuildServiceProvider();
        var decider = services.GetRequiredService<IPolicyDecider>();
        Assert.Equal((19, true, false), InForce());

        File.WriteAllText(file, "{");
        await Until(() => services.GetRequiredKeyedService<LocalRulesSource>(PolicyRulesOptions.DefaultPolicyName).LastError is not null);
        WriteAdaptation(20);
        await Until(() => InForce() == (20, true, false));

        File.WriteAllText(file, Two);
        await Until(() => InForce() == (20, true, true));

        File.WriteAllText(adaptation, "{");
        await Until(() => !services.GetRequiredService<IPolicyReloads>().StatusOf(PolicyRulesOptions.DefaultPolicyName).IsUpToDate);
        Assert.Equal((20, true, true), InForce());

        (int Age, bool One, bool Two) InForce()
        {
            var policy = decider.Policy;
            return (policy.Settings.Get(Parameters.FormerPupilAge), policy.Find("OAK1001") is not null, policy.Find("OAK1002") is not null);
        }
    }

    [Fact]
    public async Task A_container_refuses_a_first_file_that_cannot_be_used()
    {
        File.WriteAllText(file, "{");
        await using var services = new ServiceCollection().AddLocalRules(file).BuildServiceProvider();

        Assert.Throws<LocalRulesException>(() => services.GetRequiredService<Policy>());
    }

    [Fact]
    public void One_policy_has_one_file() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddLocalRules(file).AddLocalRules(file));

    private string WriteAdaptation(int age)
    {
        var path = Path.Combine(folder, "school.adaptation.json");
        File.WriteAllText(path, $$"""{ "version": 1, "name": "Oakfield", "prefix": "OAK", "settings": { "former-pupil-age": {{age}} } }""");
        return path;
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var i = 0; !holds(); i++)
        {
            Assert.True(i < 300, "It did not happen within half a minute.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
