using System.Globalization;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>
/// RulesEngine with the whole policy as one workflow, each rule asking first for its kind: the engine itself has no index.
/// </summary>
internal sealed class OneWorkflow
{
    private const string Name = "policy";

    private static readonly Clause[] Clauses = [.. ClauseTable.All];

    private readonly RulesEngine.RulesEngine engine = new(
        [
            new Workflow
            {
                WorkflowName = Name,
                Rules = [.. Clauses.Select(c => new Rule { RuleName = $"{c.Kind} {c.Id}", Expression = Expression(c) })],
            },
        ],
        MicrosoftRulesEngine.AsDocumented);

    /// <summary>The results of every rule, as the engine gives them.</summary>
    public List<RuleResultTree> Execute(SituationKind kind, PlainFacts facts) => engine
        .ExecuteAllRulesAsync(Name, new RuleParameter("kind", (int)kind), new RuleParameter("f", facts))
        .AsTask()
        .GetAwaiter()
        .GetResult();

    /// <summary>The rules that are broken.</summary>
    public Broken Of(SituationKind kind, PlainFacts facts)
    {
        var broken = Broken.None;
        var results = Execute(kind, facts);
        for (var i = 0; i < results.Count; i++)
        {
            broken |= results[i].IsSuccess ? Clauses[i].Rule : 0;
        }

        return broken;
    }

    /// <summary>A clause as a lambda that asks for its kind first.</summary>
    public static string Expression(Clause clause) =>
        string.Create(CultureInfo.InvariantCulture, $"kind == {(int)clause.Kind} && ({clause.Expression})");
}
