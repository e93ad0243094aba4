using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>What a rule says about a situation.</summary>
public enum FindingKind : byte
{
    /// <summary>It is broken.</summary>
    Broken,

    /// <summary>One of several rules is broken, whichever way the unknown facts turn out.</summary>
    BrokenEitherWay,

    /// <summary>What it owes is left undone.</summary>
    LeftUndone,

    /// <summary>The policy is silent.</summary>
    Gap,

    /// <summary>It may be broken: that depends on what is not known.</summary>
    PerhapsBroken,

    /// <summary>The policy may be silent: that depends on what is not known.</summary>
    PerhapsGap,

    /// <summary>Something is owed.</summary>
    Owed,

    /// <summary>Something may be owed: that depends on what is not known.</summary>
    PerhapsOwed,

    /// <summary>An exception lifts it.</summary>
    Exempted,

    /// <summary>It advises.</summary>
    Advised,

    /// <summary>It would advise, if an unknown fact turned out so. This affects no verdict.</summary>
    PerhapsAdvised,

    /// <summary>It grounds the permission.</summary>
    Grounded,

    /// <summary>It speaks, and the school only has it noted. This affects no verdict.</summary>
    Noted,
}

/// <summary>What one rule says about one situation, and what decided it.</summary>
public sealed record Finding
{
    /// <summary>What it says.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The rule.</summary>
    public required Norm Rule { get; init; }

    /// <summary>The other rules, one of which is broken if this one is not.</summary>
    public IReadOnlyList<Norm> OrElse { get; init; } = [];

    /// <summary>The facts that decided it, as sentences.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>The parts that it is about: <c>person 2</c>, <c>child 3</c>; empty where there is one part only.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The exception that lifts the rule.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>How the policy reaches the actor and the place, for this rule.</summary>
    public Coverage Coverage { get; init; }

    /// <summary>The force of the section as a whole, where it has one beside that of the rule.</summary>
    public Force? SectionForce { get; init; }

    /// <summary>The force that the text gives the rule.</summary>
    public Force Force => Rule.Force;

    /// <summary>The place in the policy.</summary>
    public Clause Clause => Rule.Clause;

    /// <summary>Whether the rule is one that keeps children safe.</summary>
    public bool IsSafeguarding => Rule.IsSafeguarding;

    /// <summary>Whether it goes beyond the text of the policy.</summary>
    public bool GoesBeyondTheText => Exemption?.GoesBeyondTheText ?? false;
}
