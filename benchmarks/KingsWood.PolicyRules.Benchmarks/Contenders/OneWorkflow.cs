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

    /// <summary>What it finds.</summary>
    public Findings Of(SituationKind kind, PlainFacts facts)
    {
        var found = default(Findings);
        var results = Execute(kind, facts);
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                found.Add(Clauses[i]);
            }
        }

        return found;
    }

    /// <summary>A clause as a lambda that asks for its kind first.</summary>
    public static string Expression(Clause clause) =>
        string.Create(CultureInfo.InvariantCulture, $"kind == {(int)clause.Kind} && ({clause.Expression})");
}
