namespace KingsWood.PolicyRules.Register;

/// <summary>What a place in a policy's text does.</summary>
public enum ClauseKind
{
    /// <summary>It asks something of somebody.</summary>
    Norm,

    /// <summary>It allows something, or says when a norm does not hold.</summary>
    Permission,

    /// <summary>It says who and what is covered.</summary>
    Scope,

    /// <summary>It says what a word means.</summary>
    Definition,

    /// <summary>It states something without asking for it.</summary>
    Statement,

    /// <summary>It says what a breach can lead to.</summary>
    Consequence,

    /// <summary>It names one of the purposes.</summary>
    Purpose,

    /// <summary>It says why.</summary>
    Rationale,

    /// <summary>It gives an example.</summary>
    Example,

    /// <summary>It is a heading.</summary>
    Heading,
}
