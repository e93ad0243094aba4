using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Editions;
using KingsWood.PolicyRules.LocalRules.Reloading;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Local rules of a container over the facts that its adaptations add.</summary>
public sealed class ContainerTests : IDisposable
{
    private static readonly string OverTheLogo =
        Rules.Workflow(Rules.Rule("oak_logo && account_personal", kind: "publication")).ToJsonString();

    private readonly string folder = Directory.CreateTempSubdirectory("local-rules-").FullName;
    private readonly string file;
    private readonly string adaptation;

    public ContainerTests()
    {
        (file, adaptation) = (Path.Combine(folder, "school.rules.json"), Path.Combine(folder, "school.adaptation.json"));
        File.WriteAllText(file, OverTheLogo);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Local_rules_use_the_facts_of_an_adaptation_whichever_is_said_first(bool adaptedFirst)
    {
        var services = new ServiceCollection();
        using var built = (adaptedFirst
            ? services.AddPolicyRules(p => p.Adapt(School("oak.logo"))).AddLocalRules(file)
            : services.AddLocalRules(file).AddPolicyRules(p => p.Adapt(School("oak.logo")))).BuildServiceProvider();

        var policy = built.GetRequiredService<IPolicyDecider>().Policy;

        Assert.Equal(Verdict.NotPermitted, VerdictOf(policy, Answer.Yes));
        Assert.Equal(Verdict.Undetermined, VerdictOf(policy, Answer.NotStated));
        Assert.Equal("Oakfield", Assert.Single(policy.Adapted!.Layers).Name);
    }

    [Fact]
    public void A_fact_that_no_adaptation_adds_stops_the_start_at_its_place()
    {
        using var services = new ServiceCollection().AddPolicyRules(p => p.Adapt(School("oak.crest"))).AddLocalRules(file).BuildServiceProvider();

        var atStart = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        var atUse = Assert.Throws<LocalRulesException>(services.GetRequiredService<IPolicyDecider>);

        var problem = Assert.Single(atUse.Problems);
        Assert.Equal(("school.rules.json", "OAK1001", "\"oak_logo\""), (problem.File, problem.Rule, problem.Found));
        Assert.Contains("once the policy is adapted with it", problem.Hint, StringComparison.Ordinal);
        Assert.Equal($"The policy \"default\": {problem}", atStart.Message);
    }

    [Fact]
    public void Rules_for_a_policy_that_nobody_adds_stop_the_start()
    {
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield")).AddLocalRules(file, "oakfeild").BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Equal("There are local rules for the policy \"oakfeild\", and no policy has this name: AddPolicy adds it.", error.Message);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("oakfield")]
    public void Rules_for_a_policy_that_nobody_adds_are_an_error_whichever_policy_is_asked_for(string asked)
    {
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield")).AddLocalRules(file, "oakfeild").BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IPolicyProvider>().GetPolicy(asked));

        Assert.Equal("There are local rules for the policy \"oakfeild\", and no policy has this name: AddPolicy adds it.", error.Message);
    }

    [Fact]
    public void An_adaptation_that_takes_the_fact_away_leaves_the_last_good_policy_in_force_and_says_so()
    {
        using var services = FromFiles("oak.logo");
        var (decider, reloads) = (services.GetRequiredService<IPolicyDecider>(), services.GetRequiredService<IPolicyReloads>());
        var good = decider.Policy;

        WriteAdaptation("oak.crest");
        var status = reloads.Reload(PolicyRulesOptions.DefaultPolicyName);

        Assert.Same(good, decider.Policy);
        Assert.Equal("\"oak_logo\"", Assert.Single(Assert.IsType<LocalRulesException>(status.Failure).Problems).Found);
        Assert.Same(status.Failure, Source(services).LastError);

        File.WriteAllText(file, OverTheLogo.Replace("oak_logo", "oak_crest", StringComparison.Ordinal));
        Assert.True(reloads.Reload(PolicyRulesOptions.DefaultPolicyName).IsUpToDate);
        Assert.NotNull(decider.Policy.Vocabulary.Find(SituationKind.Publication, "oak.crest"));
        Assert.NotNull(decider.Policy.Find("OAK1001"));
        Assert.Null(Source(services).LastError);
    }

    [Fact]
    public void An_adaptation_that_changes_what_a_fact_means_is_what_the_local_rules_then_go_by()
    {
        using var services = FromFiles("oak.logo");
        var decider = services.GetRequiredService<IPolicyDecider>();
        Assert.Equal(Verdict.Undetermined, VerdictOf(decider.Policy, Answer.NotStated));

        WriteAdaptation("oak.logo", silence: "presumed");
        services.GetRequiredService<IPolicyReloads>().Reload(PolicyRulesOptions.DefaultPolicyName);

        Assert.NotEqual(Verdict.Undetermined, VerdictOf(decider.Policy, Answer.NotStated));
        Assert.Equal(Verdict.NotPermitted, VerdictOf(decider.Policy, Answer.Yes));
    }

    [Fact]
    public void A_broken_file_that_no_last_good_rules_can_stand_in_for_is_what_the_error_is_about()
    {
        using var services = FromFiles("oak.logo");
        var reloads = services.GetRequiredService<IPolicyReloads>();
        _ = services.GetRequiredService<IPolicyDecider>();

        WriteAdaptation("oak.crest");
        File.WriteAllText(file, "{");
        var status = reloads.Reload(PolicyRulesOptions.DefaultPolicyName);

        Assert.Equal(1, Assert.Single(Assert.IsType<LocalRulesException>(status.Failure).Problems).Line);
        Assert.DoesNotContain("oak_logo", status.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_edition_has_the_local_rules_and_keeps_what_its_adaptation_loosens()
    {
        var dated = new PolicyEditions(
            new(null, SocialMediaPolicy.Default.Adapt(School("oak.logo"))),
            new(new DateOnly(2099, 9, 1), SocialMediaPolicy.Default.Adapt(School("oak.logo", age: 17)))).AsPolicy();
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield", dated)).AddLocalRules(file, "oakfield").BuildServiceProvider();

        var editions = services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield").Editions!.All;

        Assert.Equal(2, editions.Count);
        Assert.All(editions, e => Assert.NotNull(e.Policy.Find("OAK1001")));
        Assert.Equal([0, 1], editions.Select(e => e.Policy.Adapted!.Loosenings.Count));
    }

    [Fact]
    public void An_edition_without_the_fact_is_an_error_at_load_and_not_on_its_day()
    {
        var dated = new PolicyEditions(
            new(null, SocialMediaPolicy.Default.Adapt(School("oak.logo"))),
            new(new DateOnly(2099, 9, 1), SocialMediaPolicy.Default)).AsPolicy();
        using var services = new ServiceCollection().AddPolicyRules(p => p.AddPolicy("oakfield", dated)).AddLocalRules(file, "oakfield").BuildServiceProvider();

        var error = Assert.Throws<LocalRulesException>(() => services.GetRequiredService<IPolicyProvider>().GetPolicy("oakfield"));

        Assert.Equal("OAK1001", Assert.Single(error.Problems).Rule);
    }

    [Fact]
    public void Facts_that_would_have_one_name_in_local_rules_are_told_as_an_error_of_theirs()
    {
        var adapted = SocialMediaPolicy.Default.Adapt(School("oak.logo-used").AddFact(Own("oak.logo.used"), [SituationKind.Publication]));

        var problem = Assert.Single(Assert.Throws<LocalRulesException>(() => LocalRuleSet.Load(file, adapted)).Problems);

        Assert.Contains("would both be called oak_logo_used", problem.Found, StringComparison.Ordinal);
    }

    private static Verdict VerdictOf(Policy policy, Answer answer) => policy.Judge(
        SituationKind.Publication,
        StatedFacts.None.With("actor.staff", Answer.Yes).With("account.personal", Answer.Yes).With("account.school", Answer.No)
            .With("child.shown", Answer.No).With("content.by-pupils", Answer.No).With("links.any", Answer.No).With("oak.logo", answer)).Verdict;

    private static Fact Own(string id) => new(id)
    {
        Question = "Does it show the logo?",
        Yes = "It shows the logo.",
        No = "It does not show the logo.",
        Unknown = "It is not known whether it shows the logo.",
        Silence = Silence.Open,
    };

    private static Adaptation School(string fact, int age = 18) => new Adaptation("Oakfield", "OAK")
        .AddFact(Own(fact), [SituationKind.Publication])
        .Set(SocialMedia.Readings.Parameters.FormerPupilAge, age, age < 18 ? new("the governors agreed to it", Post.ChairOfGovernors) : null);

    private static LocalRulesSource Source(ServiceProvider services) =>
        services.GetRequiredKeyedService<LocalRulesSource>(PolicyRulesOptions.DefaultPolicyName);

    private ServiceProvider FromFiles(string fact)
    {
        WriteAdaptation(fact);
        return new ServiceCollection().AddPolicyRules(p => p.AdaptFrom(adaptation)).AddLocalRules(file).BuildServiceProvider();
    }

    private void WriteAdaptation(string fact, string silence = "open") => File.WriteAllText(adaptation, new JsonObject
    {
        ["version"] = 1,
        ["name"] = "Oakfield",
        ["prefix"] = "OAK",
        ["facts"] = new JsonArray(new JsonObject
        {
            ["id"] = fact,
            ["kinds"] = new JsonArray("publication"),
            ["question"] = "Does it show it?",
            ["yes"] = "It shows it.",
            ["no"] = "It does not show it.",
            ["unknown"] = "It is not known whether it shows it.",
            ["silence"] = silence,
        }),
    }.ToJsonString());
}
