using System.Text.Json;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.LocalRules.Export;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>The policy as workflows: RulesEngine answers as the policy does about whatever is fully known.</summary>
public sealed class ExportTests
{
    private const int Situations = 1000;

    private static readonly Policy Policy = SocialMediaPolicy.Default;
    private static readonly Workflow[] Workflows = JsonSerializer.Deserialize<Workflow[]>(WorkflowExport.Write(Policy))!;

    public static TheoryData<SituationKind> Kinds => [.. Enum.GetValues<SituationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task RulesEngine_answers_as_the_policy_does(SituationKind kind)
    {
        var engine = new RulesEngine.RulesEngine(Workflows, new ReSettings { EnableExceptionAsErrorMessage = false });
        var inputs = WorkflowExport.Inputs(Policy, kind);
        var conditions = WorkflowExport.CanHold(Policy, kind);
        var worlds = new Worlds(Policy, kind);
        var (held, verdicts) = (new HashSet<string>(), new HashSet<Verdict>());
        for (var seed = 0; seed < Situations; seed++)
        {
            var world = worlds.Make(seed);
            var results = await engine.ExecuteAllRulesAsync(
                LocalVocabulary.WordOf(kind),
                [.. inputs.Select(f => new RuleParameter(LocalVocabulary.NameOf(f), world[f]))],
                TestContext.Current.CancellationToken);

            // The rules come back in the order of the workflow: "covered", and then the effects.
            Assert.Equal(conditions.Count + 1, results.Count);
            for (var i = 0; i < conditions.Count; i++)
            {
                var ours = Evaluator.Evaluate(conditions[i].When, Policy.Settings, f => world[f] ? Truth.Yes : Truth.No) == Truth.Yes;
                Assert.True(ours == results[i + 1].IsSuccess, $"{results[i + 1].Rule.RuleName}, seed {seed}");
            }

            var judged = Policy.Judge(kind, Stated(world));
            Assert.Equal(judged.Verdict, Verdict(results));
            Assert.Equal(judged.OwesSomething, results[0].IsSuccess && Owes(results, conditions, world));
            held.UnionWith(results.Where(r => r.IsSuccess).Select(r => r.Rule.RuleName));
            verdicts.Add(judged.Verdict);
        }

        Assert.True(verdicts.Count >= 2, string.Join(", ", verdicts));
        // One effect in two kinds can never come about: a pupil's who is an affiliate, that of an exception which the rule rules out.
        var never = Workflows[(int)kind].Rules.Select(r => r.RuleName).Where(name => !held.Contains(name)).ToList();
        Assert.True(never.Count <= 1, string.Join(", ", never));
    }

    [Fact]
    public void What_a_school_sets_is_worked_out()
    {
        var stricter = Policy.With(SocialMedia.Readings.Parameters.FormerPupilAge, 21);

        Assert.Contains("other_under_21", WorkflowExport.Write(stricter), StringComparison.Ordinal);
        Assert.DoesNotContain("other_under_21", WorkflowExport.Write(Policy), StringComparison.Ordinal);
    }

    [Fact]
    public void Local_rules_are_exported_like_any_other()
    {
        var school = Rules.Read(Rules.Rule("other_parent && connection_accepted")).AddTo(Policy);

        Assert.Contains("\"OAK1001.broken\"", WorkflowExport.Write(school), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_exports_are_the_same_text() => Assert.Equal(WorkflowExport.Write(Policy), WorkflowExport.Write(Policy));

    // The table on the page about local rules.
    private static Verdict Verdict(List<RuleResultTree> results) =>
        !results[0].IsSuccess ? Decisions.Verdict.NotCovered
        : results.Exists(r => Is(r, "broken") || Is(r, "left-undone")) ? Decisions.Verdict.NotPermitted
        : results.Exists(r => Is(r, "gap")) ? Decisions.Verdict.Undetermined
        : results.Exists(r => Is(r, "advised") || (Is(r, "exempted") && r.Rule.Properties.ContainsKey("advice")))
        ? Decisions.Verdict.PermittedWithAdvice
        : Decisions.Verdict.Permitted;

    private static bool Is(RuleResultTree result, string effect) =>
        result.IsSuccess && result.Rule.Properties is { } properties && properties["effect"].ToString() == effect;

    private static StatedFacts Stated(Dictionary<Fact, bool> world) =>
        StatedFacts.Create([.. world.Select(w => KeyValuePair.Create(w.Key.Id, w.Value ? Answer.Yes : Answer.No))]);

    private static bool Owes(List<RuleResultTree> results, IReadOnlyList<RuleCondition> conditions, Dictionary<Fact, bool> world) =>
        conditions.Where((c, i) => c.Effect == RuleEffect.Owed && results[i + 1].IsSuccess && !world[c.Owes!.Duty.Done]).Any();
}
