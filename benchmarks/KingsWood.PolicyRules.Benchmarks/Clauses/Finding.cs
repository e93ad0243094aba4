namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>What a rule can have to say of a situation.</summary>
public enum Finding
{
    /// <summary>It is broken, or what it owes is left undone.</summary>
    Broken,

    /// <summary>The policy is silent there and should not be.</summary>
    Gap,

    /// <summary>Something is owed.</summary>
    Owed,

    /// <summary>It advises.</summary>
    Advised,

    /// <summary>An exception lifts it.</summary>
    Lifted,

    /// <summary>The policy speaks to whoever acts at all: said once for all rules of a kind.</summary>
    Bound,
}
