using System.Globalization;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>RulesEngine with a made-up policy, whose facts have numbers and no names.</summary>
internal sealed class MadeUpRulesEngine
{
    private const string Workflow = "made up";

    private readonly RulesEngine.RulesEngine engine;

    public MadeUpRulesEngine(MadeUpPolicy policy) => engine = new(
        [
            new Workflow
            {
                WorkflowName = Workflow,
                Rules =
                [
                    .. policy.Conditions.Select((condition, i) => new Rule
                    {
                        RuleName = i.ToString(CultureInfo.InvariantCulture),
                        Expression = Expression(condition, policy),
                    }),
                ],
            },
        ],
        MicrosoftRulesEngine.AsDocumented);

    /// <summary>How many results there are.</summary>
    public int Execute(NumberedFacts facts) =>
        engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("f", facts)).AsTask().GetAwaiter().GetResult().Count;

    private static string Expression(Condition condition, MadeUpPolicy policy) => condition switch
    {
        Fact fact => string.Create(CultureInfo.InvariantCulture, $"f[{policy.NumberOf(fact)}]"),
        Negation not => $"!{Expression(not.Item, policy)}",
        Conjunction all => string.Join(" && ", all.Items.Select(i => Expression(i, policy))),
        Disjunction any => $"({string.Join(" || ", any.Items.Select(i => Expression(i, policy)))})",
        _ => throw new ArgumentException($"Not a kind of condition: {condition.GetType().Name}.", nameof(condition)),
    };
}
