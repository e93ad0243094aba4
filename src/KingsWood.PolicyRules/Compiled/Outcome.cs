using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>What it means for a norm that one of its conditions holds.</summary>
internal enum Effect : byte
{
    /// <summary>It is broken.</summary>
    Broken,

    /// <summary>What it owes is left undone, which is a breach.</summary>
    LeftUndone,

    /// <summary>The policy is silent and should not be.</summary>
    Gap,

    /// <summary>Something is owed.</summary>
    Owed,

    /// <summary>It advises.</summary>
    Advised,

    /// <summary>An exception lifts it.</summary>
    Exempted,

    /// <summary>It grounds a permission.</summary>
    Grounded,

    /// <summary>The decision notes it.</summary>
    Noted,
}

/// <summary>One effect of one norm in one kind.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Effect">The effect.</param>
/// <param name="Exemption">The exception that lifts it, or that owes.</param>
/// <param name="Owes">What is owed.</param>
/// <param name="ScopedBy">The scope that turned a breach into advice.</param>
internal sealed record Outcome(
    Norm Norm, Effect Effect, Exemption? Exemption = null, Owing? Owes = null, Scope? ScopedBy = null)
{
    /// <summary>What the rule itself says, without whom it binds and what lifts it.</summary>
    public Condition Words { get; init; } = Condition.Never;
}
