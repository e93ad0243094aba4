using System.Globalization;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>Microsoft's RulesEngine with the same prohibitions: a workflow a kind, compiled once and cached.</summary>
internal sealed class MicrosoftRulesEngine
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly string[] workflows;

    public MicrosoftRulesEngine()
    {
        var kinds = Enum.GetValues<SituationKind>();
        workflows = [.. kinds.Select(k => k.ToString())];
        engine = new RulesEngine.RulesEngine([.. kinds.Select(WorkflowOf)], new ReSettings { EnableExceptionAsErrorMessage = false });
    }

    /// <summary>Whether some prohibition is broken.</summary>
    public bool IsProhibited(Sample sample)
    {
        var results = engine.ExecuteAllRulesAsync(workflows[(int)sample.Kind], new RuleParameter("f", sample.Plain)).AsTask().GetAwaiter().GetResult();
        var prohibited = false;
        foreach (var result in results)
        {
            prohibited |= result.IsSuccess;
        }

        return prohibited;
    }

    private static Workflow WorkflowOf(SituationKind kind) => new()
    {
        WorkflowName = kind.ToString(),
        Rules = [.. Prohibitions.Of(kind).Select(p => new Rule { RuleName = p.Rule, Expression = Expression(p.Alternatives) })],
    };

    private static string Expression(Literals[] alternatives) =>
        string.Join(" || ", alternatives.Select(a => "(" + string.Join(" && ", Facts(a)) + ")"));

    private static IEnumerable<string> Facts(Literals literals)
    {
        for (var i = 0; i < 64; i++)
        {
            if ((literals.NeedYes >> i & 1) != 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"f[{i}]");
            }
            else if ((literals.NeedNo >> i & 1) != 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"!f[{i}]");
            }
        }
    }
}
