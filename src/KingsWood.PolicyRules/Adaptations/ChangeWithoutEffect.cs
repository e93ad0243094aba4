namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// A change by which nothing is otherwise on any day on which it holds: the policy under it, or the rest of the layer, says so
/// already, no decision ever shows the text, or no situation can meet the rule. It is no error: it pins what the policy under it
/// could change.
/// </summary>
/// <param name="Layer">The name of the adaptation that says so.</param>
/// <param name="Adjustment">What it changes.</param>
public sealed record ChangeWithoutEffect(string Layer, Adjustment Adjustment)
{
    /// <summary>Why nothing is otherwise by it, as a sentence goes on with it: <c>the preset "strict" says so already</c>.</summary>
    public string Why { get; init; } = "";

    /// <summary>The change, whose it is, where it was said, and why nothing is otherwise by it.</summary>
    public override string ToString()
    {
        var place = Adjustment.Origin.ToString();
        return $"{Adjustment} ({Layer}{(place.Length == 0 ? "" : ", " + place)}){(Why.Length == 0 ? "" : ": " + Why)}";
    }
}
