using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Rules;

/// <summary>What an example shows about its rule.</summary>
public enum Shows : byte
{
    /// <summary>The rule is broken.</summary>
    Breach,

    /// <summary>The rule is kept: it could have been broken, and was not.</summary>
    Compliance,

    /// <summary>The rule gives its advice.</summary>
    Advice,

    /// <summary>The rule owes something.</summary>
    Duty,

    /// <summary>The rule marks that the policy is silent.</summary>
    Gap,

    /// <summary>An exception lifts the rule.</summary>
    Exception,

    /// <summary>It cannot be told whether the rule is broken.</summary>
    Unknown,

    /// <summary>The rule grounds the permission.</summary>
    Ground,

    /// <summary>The rule has nothing to say.</summary>
    Silence,

    /// <summary>The rule scopes, defines or adds a consequence.</summary>
    Effect,
}

/// <summary>A situation that shows what a rule does. Examples are executed by the tests and printed in the documentation.</summary>
/// <param name="Title">What happens, in a few words.</param>
/// <param name="Shows">What it shows about the rule.</param>
/// <param name="Verdict">The verdict of the whole policy on it, with every default reading.</param>
/// <param name="Situation">The situation.</param>
public sealed record RuleExample(string Title, Shows Shows, Verdict Verdict, Situation Situation)
{
    /// <summary>When every example is decided: a Monday morning in term.</summary>
    public static Moment AsOf { get; } = new(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));
}
