using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Rules;

/// <summary>An exception: what lifts the rules that list it. Nothing else outweighs a prohibition.</summary>
/// <param name="Id">The id.</param>
public sealed record Exemption(string Id)
{
    /// <summary>When it holds.</summary>
    public required Condition When { get; init; }

    /// <summary>The clause or the reading that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What whoever uses it is advised to do.</summary>
    public string? Advice { get; init; }

    /// <summary>What whoever uses it owes.</summary>
    public Owing? Owes { get; init; }

    /// <summary>Whether the text itself has no such exception, which every decision that uses it says.</summary>
    public bool GoesBeyondTheText { get; init; }
}
