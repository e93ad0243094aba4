using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>One line of the table: a rule, as far as it prohibits something in one kind of situation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">The rule.</param>
/// <param name="AsWritten">Its condition with whom it binds, what lifts it and what is left undone, before any tidying.</param>
/// <param name="Tidied">The same as a careful person would write it, which is what the peers get.</param>
internal sealed record Clause(SituationKind Kind, Broken Rule, Condition AsWritten, Condition Tidied)
{
    /// <summary>The id of the rule.</summary>
    public string Id => Rule.ToString();

    /// <summary>RulesEngine's form: a lambda over the plain object.</summary>
    public string Expression { get; } = Text.Of(Tidied);

    /// <summary>FluentValidation's form: a predicate, compiled once.</summary>
    public Func<PlainFacts, bool> IsBroken => field ??= Lambda.Of(Tidied);

    /// <summary>Cedar's form: a policy that forbids.</summary>
    public string Cedar =>
        $"forbid (principal, action == Action::\"{Kind}\", resource) when {{ {Text.Of(Tidied, "context")} }};";
}
