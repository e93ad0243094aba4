using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>One line of the table: one thing that a rule can have to say of one kind of situation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Finding">What it says.</param>
/// <param name="Rule">The rule; none where it is about all of them.</param>
/// <param name="AsWritten">Its condition with whom it binds, what lifts it and what is left undone, before any tidying.</param>
/// <param name="Tidied">The same as a careful person would write it, which is what the peers get.</param>
internal sealed record Clause(SituationKind Kind, Finding Finding, RuleSet Rule, Condition AsWritten, Condition Tidied)
{
    /// <summary>Its name within the kind.</summary>
    public string Id { get; } = $"{Rule} {Finding}";

    /// <summary>RulesEngine's form: a lambda over the plain object.</summary>
    public string Expression { get; } = Text.Of(Tidied);

    /// <summary>FluentValidation's form: a predicate, compiled once.</summary>
    public Func<PlainFacts, bool> Holds => field ??= Lambda.Of(Tidied);

    /// <summary>Cedar's form: a policy that forbids, as only such policies are listed side by side in an answer.</summary>
    public string Cedar =>
        $"forbid (principal, action == Action::\"{Kind}\", resource) when {{ {Text.Of(Tidied, "context")} }};";
}
