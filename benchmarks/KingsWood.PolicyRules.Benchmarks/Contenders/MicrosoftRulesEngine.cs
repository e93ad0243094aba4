using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Microsoft's RulesEngine: a workflow a kind with a lambda a clause, compiled once and cached.</summary>
internal sealed class MicrosoftRulesEngine(ReSettings settings)
{
    private static readonly string[] Workflows = [.. Enum.GetNames<SituationKind>()];

    private readonly RulesEngine.RulesEngine engine = new([.. Enum.GetValues<SituationKind>().Select(WorkflowOf)], settings);

    /// <summary>As its documentation sets it up, but for one thing: a broken expression must not look like "not met".</summary>
    public static ReSettings AsDocumented => new() { EnableExceptionAsErrorMessage = false };

    /// <summary>Everything spared that can be: messages, exceptions as messages, parameters of a scope.</summary>
    public static ReSettings Fastest => new()
    {
        EnableExceptionAsErrorMessage = false,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        IgnoreException = false,
    };

    /// <summary>The results of every rule of the kind, as the engine gives them.</summary>
    public List<RuleResultTree> Execute(SituationKind kind, PlainFacts facts) =>
        engine.ExecuteAllRulesAsync(Workflows[(int)kind], new RuleParameter("f", facts)).AsTask().GetAwaiter().GetResult();

    /// <summary>What it finds.</summary>
    public Findings Of(SituationKind kind, PlainFacts facts)
    {
        var found = default(Findings);
        var results = Execute(kind, facts);
        var clauses = ClauseTable.Of(kind);
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                found.Add(clauses[i]);
            }
        }

        return found;
    }

    private static Workflow WorkflowOf(SituationKind kind) => new()
    {
        WorkflowName = Workflows[(int)kind],
        Rules = [.. ClauseTable.Of(kind).Select(c => new Rule { RuleName = c.Id, Expression = c.Expression })],
    };
}
