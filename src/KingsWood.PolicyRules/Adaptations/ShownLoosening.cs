using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A loosening of a policy, with what tells whether it touches a situation.</summary>
internal sealed class ShownLoosening
{
    private readonly Lazy<LastingDifference?> alone;
    private readonly Lazy<Shadow?>? expired;

    /// <summary>One that holds.</summary>
    /// <param name="loosening">The loosening.</param>
    /// <param name="said">Where it is said.</param>
    /// <param name="steps">The steps of the policy.</param>
    public ShownLoosening(Loosening loosening, SaidChange said, PolicySteps steps)
    {
        (Loosening, Said) = (loosening, said);
        alone = new(() => steps.Without([said]));
    }

    /// <summary>One whose last day is over.</summary>
    /// <param name="loosening">The loosening.</param>
    /// <param name="said">Where it was said.</param>
    /// <param name="with">The policy.</param>
    /// <param name="asItWas">The policy as it would be if it still held; <see langword="null"/> where it could not.</param>
    public ShownLoosening(Loosening loosening, SaidChange said, Policy with, Func<Policy?> asItWas)
    {
        (Loosening, Said) = (loosening, said);
        alone = new((LastingDifference?)null);
        expired = new(() => asItWas() is { } policy ? new(with, policy, loosening.Rules) : null);
    }

    /// <summary>The loosening.</summary>
    public Loosening Loosening { get; }

    /// <summary>Where it is said.</summary>
    public SaidChange Said { get; }

    /// <summary>Whether it is known what the policy would be without it.</summary>
    public bool StandsAlone => alone.Value is not null;

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

        var touched = expired.Value?.Touched(situation, moment) ?? [];
        rules?.UnionWith(touched);
        return touched.Count > 0;
    }
}
