using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What holds of a layer on the days from one day on.</summary>
internal static class Holding
{
    /// <summary>These changes of the layer as far as they hold, and of its preset what they do not say otherwise.</summary>
    public static IReadOnlyList<Adjustment> WithPreset(
        Adaptation layer, IEnumerable<Adjustment> changes, PolicyContent content, DateOnly? start)
    {
        // Words are known before they are used and after: only what is made of them is dated.
        var holding = changes.Where(a => LayerLoosening.IsWord(a) || a.HoldsOn(start)).ToList();
        var said = holding.Select(a => a.Of).ToHashSet(StringComparer.Ordinal);
        return [.. Presets.Of(layer.Preset, content).Where(p => !said.Contains(p.Of)), .. Distinct(holding)];
    }

    // What is stated twice and alike holds once.
    private static IEnumerable<Adjustment> Distinct(List<Adjustment> adjustments) =>
        adjustments.Where((a, i) => !adjustments.Take(i).Any(other => other.Of == a.Of && other.SaysTheSameAs(a)));
}
