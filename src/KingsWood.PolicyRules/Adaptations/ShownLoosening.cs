using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A loosening of a policy, with what tells whether it touches a situation.</summary>
internal sealed class ShownLoosening
{
    private readonly Lazy<Policy?> without;
    private readonly Lazy<WithAndWithout?> alone;
    private readonly Lazy<Shadow>? expired;

    /// <summary>One that holds.</summary>
    /// <param name="loosening">The loosening.</param>
    /// <param name="with">The policy.</param>
    /// <param name="without">The policy as it would be without it; <see langword="null"/> where the rest cannot stand alone.</param>
    public ShownLoosening(Loosening loosening, Policy with, Func<Policy?> without)
    {
        Loosening = loosening;
        this.without = new(without);
        alone = new(() => this.without.Value is { } other ? new(with, other) : null);
    }

    /// <summary>One whose last day is over.</summary>
    /// <param name="loosening">The loosening.</param>
    /// <param name="with">The policy.</param>
    /// <param name="asItWas">The policy as it would be if it still held.</param>
    public ShownLoosening(Loosening loosening, Policy with, Policy asItWas)
        : this(loosening, with, static () => null) => expired = new(() => new(with, asItWas, loosening.Rules));

    /// <summary>The loosening.</summary>
    public Loosening Loosening { get; }

    /// <summary>Whether it is known what the policy would be without it.</summary>
    public bool StandsAlone => alone.Value is not null;

    /// <summary>The same under further layers.</summary>
    public ShownLoosening Under(Func<Policy, Policy?> layers, Policy with) =>
        expired is not null ? this : new(Loosening, with, () => without.Value is { } policy ? layers(policy) : null);

    /// <summary>
    /// Whether it alone touches a situation that is decided at a moment, or else facts that are stated by id; the rules that
    /// would be decided otherwise are added. What the policy knows of the first part is read once.
    /// </summary>
    public bool Touches(Situation situation, Moment? moment, ref Known? first, SortedSet<string>? rules = null)
    {
        if (expired is null)
        {
            return alone.Value is { } policies && policies.Differs(situation, moment, ref first, rules);
        }

        var touched = expired.Value.Touched(situation, moment);
        rules?.UnionWith(touched);
        return touched.Count > 0;
    }
}
