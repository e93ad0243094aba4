namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What one change of an adaptation does: its layer with it and without it, compared over every fully known situation.</summary>
/// <param name="Change">The change; <see langword="null"/> for all that the preset of the layer says.</param>
/// <param name="Without">The policy as it would be without the change.</param>
/// <param name="With">The policy with it.</param>
/// <param name="Differences">What the two decide differently.</param>
public sealed record ChangeComparison(Adjustment? Change, Policy Without, Policy With, VerdictComparison Differences)
{
    /// <summary>
    /// Whether other changes of the layer do the same: without this one alone nothing would be otherwise, so it is held against
    /// the layer without any of them.
    /// </summary>
    public bool OthersDoSoToo { get; init; }
}

/// <summary>What one layer does on the days from one day on, in sum and change by change.</summary>
/// <param name="Layer">The name of the adaptation.</param>
/// <param name="From">The first of the days; from the start where <see langword="null"/>.</param>
/// <param name="Before">The policy under the layer.</param>
/// <param name="After">The policy with the layer.</param>
/// <param name="Differences">What the two decide differently.</param>
/// <param name="Changes">What each change does, in the order in which they were said.</param>
public sealed record LayerComparison(
    string Layer, DateOnly? From, Policy Before, Policy After, VerdictComparison Differences, IReadOnlyList<ChangeComparison> Changes)
{
    /// <summary>
    /// What is less strict by no change alone, by the plainest situation of it: several changes do it together. Usually nothing.
    /// </summary>
    public VerdictComparison Together { get; init; } = new([], []);
}
