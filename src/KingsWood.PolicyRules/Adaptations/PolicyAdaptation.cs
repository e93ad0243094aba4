using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Adapts policies.</summary>
public static class PolicyAdaptation
{
    /// <summary>The policy as these layers make it, each adapting what the one before it made.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="layers">The layers, the trust's before the school's.</param>
    /// <exception cref="AdaptationException">Something in a layer is wrong; it lists everything, and nothing is applied.</exception>
    public static Policy Adapt(this Policy policy, params IReadOnlyList<Adaptation> layers)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(layers);
        foreach (var layer in layers)
        {
            ArgumentNullException.ThrowIfNull(layer, nameof(layers));
        }

        return Layering.Apply(policy, layers);
    }

    /// <summary>
    /// The changes of an adapted policy by which nothing is otherwise, on whatever day: they pin what is so already, or were
    /// meant to do more. Each is looked at by applying its layer without it.
    /// </summary>
    /// <param name="policy">The adapted policy.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<ChangeWithoutEffect> ChangesWithoutEffect(this Policy policy, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return EffectFinder.Find(policy, [], cancellation);
    }

    /// <summary>The same, where what each change does was compared already: what decides something otherwise is not looked at again.</summary>
    /// <param name="policy">The adapted policy.</param>
    /// <param name="compared">What <see cref="CompareChanges"/> found of it.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<ChangeWithoutEffect> ChangesWithoutEffect(
        this Policy policy, IReadOnlyList<LayerComparison> compared, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(compared);
        return EffectFinder.Find(policy, compared, cancellation);
    }

    /// <summary>What differs from another policy, rule by rule. Of several editions, those of today are compared.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="other">The policy that it is compared with: "tighter" means that the other one is.</param>
    public static PolicyComparison Compare(this Policy policy, Policy other)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(other);
        return PolicyComparer.Compare(policy, other);
    }

    /// <summary>
    /// What another policy decides differently, exactly: every fully known situation is looked at, by what both policies read
    /// of it. Of several editions, those of today are compared. What silence means is outside of it.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="other">The policy that it is compared with: "looser" means that the other one is.</param>
    /// <param name="looksAt">Told of each kind of situation before it is looked at.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static VerdictComparison CompareVerdicts(
        this Policy policy, Policy other, Action<SituationKind>? looksAt = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(other);
        return VerdictComparison.Of(policy, other, looksAt, cancellation);
    }

    /// <summary>
    /// What each layer of an adapted policy does, exactly and change by change: the layer is held against what is under it, and
    /// against itself without each of its changes. So every change that makes something less strict is found with what it does,
    /// whatever else stands beside it. What silence means is outside of it.
    /// </summary>
    /// <param name="policy">The adapted policy; of several editions, each is looked at.</param>
    /// <param name="looksAt">Told, before each comparison, which it is, and of how many at most.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<LayerComparison> CompareChanges(
        this Policy policy, Action<int, int>? looksAt = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return ChangeComparer.Compare(policy, looksAt, cancellation);
    }
}
