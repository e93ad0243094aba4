namespace KingsWood.PolicyRules.Rules;

/// <summary>A place in the policy's text, or the open admission that there is none.</summary>
/// <param name="Coordinate">Section and bullet, <c>1.10</c>, or a named place of the opening, <c>0 scope</c>.</param>
/// <param name="Topic">What the place is about, in our own words.</param>
public sealed record Clause(string Coordinate, string Topic)
{
    /// <summary>No clause: the policy is silent and should not be.</summary>
    public static Clause Gap { get; } = new("gap", "a matter on which the policy is silent");

    /// <summary>No clause of the policy: the law.</summary>
    public static Clause Law { get; } = new("law", "a duty that stands in the law and not in the policy");

    /// <summary>Whether it is a place in the text.</summary>
    public bool IsInTheText => this != Gap && this != Law;

    /// <summary>The coordinate.</summary>
    public override string ToString() => Coordinate;
}
