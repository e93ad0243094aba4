using System.Globalization;
using KingsWood.PolicyRules.LocalRules.Workflows;
using KingsWood.PolicyRules.Logic;
using RulesEngine.Models;

namespace KingsWood.PolicyRules.LocalRules.Trials;

/// <summary>One rule as a workflow of RulesEngine, beside a canary that must hold and one that must not.</summary>
internal sealed class TrialWorkflow
{
    public const string Tried = "tried";
    public const string MustHold = "must hold";
    public const string MustNotHold = "must not hold";

    // No fact has a name with two underscores at its end.
    private const string Canary = "canary__";
    private const string Name = "trial";

    private readonly IReadOnlyList<Fact> facts;
    private readonly RulesEngine.RulesEngine engine;

    public TrialWorkflow(IReadOnlyList<Fact> facts, RuleNode node, IReadOnlyList<(string Name, string Text)> named)
    {
        this.facts = facts;
        var settings = new ReSettings
        {
            // A fault is a fault: by default it would look like a rule that is not met. (The setting of a like name, for the
            // parsing of expressions, stays as it is: switched off, a fault is swallowed.)
            EnableExceptionAsErrorMessage = false,
            IgnoreException = false,
            IsExpressionCaseSensitive = true,
            EnableFormattedErrorMessage = false,
            AutoRegisterInputType = false,
            AutoExecuteActions = false,
            CustomTypes = [],
        };
        var counted = 0;
        var workflow = new Workflow
        {
            WorkflowName = Name,
            GlobalParams = named.Count == 0 ? null : [.. named.Select(n => new ScopedParam { Name = n.Name, Expression = n.Text })],
            Rules =
            [
                new() { RuleName = MustHold, Expression = Canary },
                new() { RuleName = MustNotHold, Expression = "!" + Canary },
                Rule(node, Tried),
            ],
        };
        engine = new([workflow], settings);

        Rule Rule(RuleNode of, string name) => new()
        {
            RuleName = name,
            Expression = of.Expression,
            Operator = of.Operator,
            Rules = of.Rules.Count == 0
                ? null
                : [.. of.Rules.Select(r => Rule(r, string.Create(CultureInfo.InvariantCulture, $"{Tried} {++counted}")))],
        };
    }

    /// <summary>What RulesEngine answers in a world, by the names of the rules.</summary>
    public IReadOnlyDictionary<string, bool> Ask(bool[] world)
    {
        // Always the same parameters in the same order: it keeps what it compiled by their types alone.
        var parameters = facts
            .Select((fact, i) => new RuleParameter(LocalVocabulary.NameOf(fact), world[i]))
            .Append(new RuleParameter(Canary, true))
            .ToArray();
        var results = engine.ExecuteAllRulesAsync(Name, parameters).AsTask().GetAwaiter().GetResult();
        return results.ToDictionary(
            r => r.Rule.RuleName,
            r => string.IsNullOrEmpty(r.ExceptionMessage) ? r.IsSuccess : throw new InvalidOperationException(r.ExceptionMessage),
            StringComparer.Ordinal);
    }
}
