using KingsWood.PolicyRules.LocalRules.Grammar;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>A rule that was read, before it was tried.</summary>
internal sealed record RuleInFile
{
    public required LocalRule Rule { get; init; }

    public required Place Place { get; init; }

    public required IReadOnlyList<SituationKind> Kinds { get; init; }

    /// <summary>What it says, as we evaluate it.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The same as RulesEngine is to evaluate it.</summary>
    public required RuleNode Node { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The named conditions that it needs, those of the workflow and its own, each after those that it needs.</summary>
    public required IReadOnlyList<NamedCondition> Named { get; init; }
}

/// <summary>A rule as the file has it: an expression, or an operator over rules.</summary>
/// <param name="Expression">The text of the expression.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Rules">The rules that it joins.</param>
internal sealed record RuleNode(string? Expression, string? Operator, IReadOnlyList<RuleNode> Rules);
