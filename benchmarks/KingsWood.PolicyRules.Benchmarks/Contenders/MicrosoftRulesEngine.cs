using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Microsoft's RulesEngine: a workflow a kind with a lambda a clause, compiled once and cached.</summary>
/// <remarks>What its settings can spare is spared: messages, exceptions as messages, scoped parameters.</remarks>
internal sealed class MicrosoftRulesEngine
{
    private static readonly string[] Workflows = [.. Enum.GetNames<SituationKind>()];

    private readonly RulesEngine.RulesEngine engine = new([.. Enum.GetValues<SituationKind>().Select(WorkflowOf)], Settings());

    /// <summary>The settings that make it fastest.</summary>
    public static ReSettings Settings() => new()
    {
        EnableExceptionAsErrorMessage = false,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        IgnoreException = false,
    };

    /// <summary>The results of every rule of the kind, as the engine gives them.</summary>
    public List<RuleResultTree> Execute(SituationKind kind, PlainFacts facts) =>
        engine.ExecuteAllRulesAsync(Workflows[(int)kind], new RuleParameter("f", facts)).AsTask().GetAwaiter().GetResult();

    /// <summary>The rules that are broken.</summary>
    public Broken Of(SituationKind kind, PlainFacts facts)
    {
        var broken = Broken.None;
        var results = Execute(kind, facts);
        var clauses = ClauseTable.Of(kind);
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
            {
                broken |= clauses[i].Rule;
            }
        }

        return broken;
    }

    private static Workflow WorkflowOf(SituationKind kind) => new()
    {
        WorkflowName = Workflows[(int)kind],
        Rules = [.. ClauseTable.Of(kind).Select(c => new Rule { RuleName = c.Id, Expression = c.Expression })],
    };
}
