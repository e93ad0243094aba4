using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What one change of a layer does, on all days on which it holds.</summary>
/// <param name="Layer">The name of the layer.</param>
/// <param name="Change">The change; <see langword="null"/> for all that the preset says.</param>
/// <param name="Preset">The preset of the layer.</param>
/// <param name="All">What is decided otherwise by it.</param>
internal sealed record ChangeEffect(string Layer, Adjustment? Change, Preset Preset, IReadOnlyList<Difference> All)
{
    /// <summary>The safeguarding rules that it loosens, and why; <see langword="null"/> where it loosens none, or holds no longer.</summary>
    public Loosening? Loosening { get; init; }

    /// <summary>Whether another change does the same.</summary>
    public bool OthersDoSoToo { get; init; }

    /// <summary>What goes one way.</summary>
    public IReadOnlyList<Difference> Of(params IReadOnlyList<Way> ways) => [.. All.Where(d => ways.Contains(d.Way))];
}
