using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>How a policy came about: what was adapted, by which layers, and what they loosen.</summary>
/// <remarks>
/// A decision shows each loosening without which it would be, or could turn out, otherwise. Several can do together what
/// none of them does alone: two exceptions to one rule may both hold. So what would be otherwise without any of them, and
/// no single one accounts for, shows all that have to do with it.
/// </remarks>
public sealed class AppliedAdaptation
{
    private readonly ShownLoosening[] shown;
    private readonly Lazy<Policy?> withoutAny;
    private readonly Lazy<WithAndWithout?> together;
    private readonly Lazy<Shadow> milder; // where it is not known what the policy would be without any
    private readonly int holding;

    internal AppliedAdaptation(
        Policy of, IReadOnlyList<Adaptation> layers, Policy result, IEnumerable<ShownLoosening> shown, Func<Policy?> withoutAny)
    {
        (Base, Layers, this.shown) = (of, layers, [.. shown]);
        Loosenings = [.. this.shown.Select(s => s.Loosening)];
        holding = Loosenings.Count(l => !l.HasExpired);
        this.withoutAny = new(withoutAny);
        together = new(() => WithoutAny is { } other ? new(result, other) : null);
        milder = new(() => new(of, result, Loosenings.Where(l => !l.HasExpired).SelectMany(l => l.Rules)));
    }

    /// <summary>The policy that was adapted.</summary>
    public Policy Base { get; }

    /// <summary>The layers, the first one first.</summary>
    public IReadOnlyList<Adaptation> Layers { get; }

    /// <summary>The safeguarding rules that are loosened, and those that were and no longer are.</summary>
    public IReadOnlyList<Loosening> Loosenings { get; }

    internal bool HasLoosenings => holding > 0;

    internal IReadOnlyList<ShownLoosening> Shown => shown;

    /// <summary>The policy as it would be without any loosening; <see langword="null"/> where the rest cannot stand alone.</summary>
    internal Policy? WithoutAny => withoutAny.Value;

    /// <summary>Whether a loosening that holds touches a situation that is decided at a moment, or else facts that are stated by id.</summary>
    internal bool Touches(Situation situation, Moment? moment)
    {
        var (eachStandsAlone, first) = (true, default(Known?));
        foreach (var one in shown)
        {
            if (one.Loosening.HasExpired)
            {
                continue;
            }

            if (one.Touches(situation, moment, ref first))
            {
                return true;
            }

            eachStandsAlone &= one.StandsAlone;
        }

        return (holding > 1 || !eachStandsAlone) && TouchTogether(situation, moment, ref first, null);
    }

    /// <summary>The loosenings that touch it, with the rules that would be decided otherwise.</summary>
    internal IReadOnlyList<Loosening> Touching(Situation situation, Moment? moment)
    {
        var (touching, named) = (new Dictionary<ShownLoosening, SortedSet<string>>(), new HashSet<string>(StringComparer.Ordinal));
        var first = default(Known?);
        foreach (var one in shown)
        {
            var rules = new SortedSet<string>(StringComparer.Ordinal);
            if (one.Touches(situation, moment, ref first, rules))
            {
                touching[one] = rules;
                named.UnionWith(one.Loosening.HasExpired ? [] : rules);
            }
        }

        var all = shown.Where(s => !s.Loosening.HasExpired).ToList();
        var further = new SortedSet<string>(StringComparer.Ordinal);
        if ((all.Count > 1 || all.Exists(s => !s.StandsAlone)) && TouchTogether(situation, moment, ref first, further))
        {
            foreach (var (one, rules) in Accounting(all, named, further, isAnyShown: all.Exists(touching.ContainsKey)))
            {
                touching.TryAdd(one, new(StringComparer.Ordinal));
                touching[one].UnionWith(rules);
            }
        }

        return [.. shown.Where(touching.ContainsKey).Select(one => one.Loosening with { Rules = Told(one.Loosening, touching[one]) })];
    }

    private bool TouchTogether(Situation situation, Moment? moment, ref Known? first, SortedSet<string>? rules)
    {
        if (together.Value is { } policies)
        {
            return policies.Differs(situation, moment, ref first, rules);
        }

        var touched = milder.Value.Touched(situation, moment);
        rules?.UnionWith(touched);
        return touched.Count > 0;
    }

    // Whoever has to do with a rule that no single loosening accounts for; all of them, where none has.
    private static IEnumerable<(ShownLoosening, IEnumerable<string>)> Accounting(
        List<ShownLoosening> all, HashSet<string> named, SortedSet<string> rules, bool isAnyShown)
    {
        var unknown = rules.Where(r => !named.Contains(r)).ToHashSet(StringComparer.Ordinal);
        var isAnybodys = unknown.Overlaps(all.SelectMany(s => s.Loosening.Rules));
        foreach (var one in all)
        {
            var own = one.Loosening.Rules.Where(r => rules.Contains(r) && (unknown.Contains(r) || !one.StandsAlone)).ToList();
            if (own.Count > 0 || (!isAnybodys && (unknown.Count > 0 || !isAnyShown)))
            {
                yield return (one, own.Count > 0 ? own : unknown);
            }
        }
    }

    // Those of the rules that it loosens. Where it only changes others, these; where it changes who is covered, all.
    private static IReadOnlyList<string> Told(Loosening loosening, SortedSet<string> rules)
    {
        List<string> loosened = [.. rules.Where(loosening.Rules.Contains)];
        return loosened.Count > 0 ? loosened : rules.Count > 0 ? [.. rules] : loosening.Rules;
    }
}
