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
    private readonly Lazy<LastingDifference?> together;
    private readonly Lazy<Shadow> milder; // where it is not known what the policy would be without any
    private readonly int holding;

    internal AppliedAdaptation(Policy of, PolicySteps steps, DateOnly? start)
    {
        Start = start;
        (Base, Steps, shown) = (of, steps, [.. Enumerable.Range(0, steps.All.Count).SelectMany(i => ShownOf(steps, i))]);
        Layers = [.. steps.All.OfType<LayerStep>().Select(s => s.Layer)];
        Loosenings = [.. shown.Select(s => s.Loosening)];
        InCode = ChangeInCode.Of(steps);
        holding = Loosenings.Count(l => !l.HasExpired);
        together = new(() => TogetherOf() is { Count: > 0 } all ? steps.Without(all) : null);
        milder = new(() => new(of, steps.Result, Loosenings.Where(l => !l.HasExpired).SelectMany(l => l.Rules)));
    }

    /// <summary>The policy that was adapted.</summary>
    public Policy Base { get; }

    /// <summary>The layers, the first one first.</summary>
    public IReadOnlyList<Adaptation> Layers { get; }

    /// <summary>The safeguarding rules that are loosened, and those that were and no longer are.</summary>
    public IReadOnlyList<Loosening> Loosenings { get; }

    /// <summary>Since which day it is so; <see langword="null"/> where it is from the start.</summary>
    internal DateOnly? Start { get; }

    internal bool HasLoosenings => holding > 0;

    /// <summary>The steps by which it came about: the layers, and what a program set before them and between.</summary>
    internal PolicySteps Steps { get; }

    /// <summary>What a program set by <c>With</c>.</summary>
    internal IReadOnlyList<ChangeInCode> InCode { get; }

    /// <summary>The policy as it would be without any loosening; <see langword="null"/> where the rest cannot stand alone.</summary>
    internal Policy? WithoutAny => together.Value?.Without;

    /// <summary>The same with what a program sets now.</summary>
    internal AppliedAdaptation With(Policy before, Policy after)
    {
        // What is set one after the other is one step.
        var last = (Steps.All.Count > 0 ? Steps.All[^1] : null) as CodeStep;
        var step = new CodeStep(last?.Before ?? before, after);
        return new(Base, new(after, [.. Steps.All.Where(s => s != last), .. step.ChangesNothing ? Array.Empty<PolicyStep>() : [step]]), Start);
    }

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

    private static IEnumerable<ShownLoosening> ShownOf(PolicySteps steps, int place)
    {
        if (steps.All[place] is not LayerStep step)
        {
            yield break;
        }

        foreach (var loosening in InOrder(step.Loosenings))
        {
            yield return new(loosening, new(place, loosening.Adjustment), steps);
        }

        foreach (var expired in InOrder(step.Expired))
        {
            yield return new(expired, new(place, expired.Adjustment), steps.Result, () => steps.With(place, step.Ended));
        }
    }

    // The order in which a layer states its changes does not matter, and a file and a program state them in another one.
    private static IEnumerable<Loosening> InOrder(IEnumerable<Loosening> loosenings) => loosenings
        .OrderBy(l => string.Join(' ', l.Rules), StringComparer.Ordinal)
        .ThenBy(l => l.Adjustment.Of, StringComparer.Ordinal);

    // What only adds a word loosens nothing by itself, and others may rest on it.
    private List<SaidChange> TogetherOf() =>
        [.. shown.Where(s => !s.Loosening.HasExpired && !LayerLoosening.IsWord(s.Loosening.Adjustment)).Select(s => s.Said)];

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
