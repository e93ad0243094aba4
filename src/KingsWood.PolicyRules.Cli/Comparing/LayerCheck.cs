using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>One comparison of an adaptation: what is looked at, and what it is held against.</summary>
/// <param name="What">The layers that are looked at, by their names.</param>
/// <param name="Against">The name of what they are held against.</param>
/// <param name="Check">What differs.</param>
internal sealed record LayerCheck(string What, string Against, AdaptationCheck Check)
{
    /// <summary>
    /// All layers against the policy; of several, also each against what is below it, so that a school sees its own changes apart
    /// from its trust's, and last.
    /// </summary>
    /// <param name="policy">The policy that is adapted.</param>
    /// <param name="adapted">What became of it.</param>
    /// <param name="looksAt">Told of each kind of situation, and of how many, before it is looked at.</param>
    /// <param name="today">The day: what holds on earlier days only is over; nothing is where there is none.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<LayerCheck> Of(
        Policy policy, Policy adapted, Action<SituationKind, int, int> looksAt, DateOnly? today = null, CancellationToken cancellation = default)
    {
        var layers = adapted.Adapted?.Layers ?? [];
        var all = string.Join(" and ", layers.Select(l => l.Name));
        var checks = new List<LayerCheck> { new(all, policy.Name, new(policy, adapted, looksAt, null, today, cancellation)) };
        var below = policy;
        for (var i = 0; layers.Count > 1 && i < layers.Count; i++)
        {
            var layer = layers[i];
            var with = policy.Adapt([.. layers.Take(i + 1)]);
            checks.Add(new(layer.Name, i == 0 ? policy.Name : layers[i - 1].Name, new(below, with, looksAt, layer.Name, today, cancellation)));
            below = with;
        }

        return checks;
    }
}
