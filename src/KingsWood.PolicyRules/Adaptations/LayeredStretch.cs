using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A policy with layers, as they are on the days from one day on.</summary>
internal sealed class LayeredStretch
{
    private readonly DateOnly? start;
    private readonly Dictionary<string, LockedBy> locked = new(StringComparer.Ordinal);
    private readonly List<(Policy Before, Adaptation Layer, LayerLoosening Found)> steps = [];

    public LayeredStretch(Policy policy, IReadOnlyList<Adaptation> layers, DateOnly? start)
    {
        this.start = start;
        Result = policy;

        // What was adapted before, in a call of its own, holds as if it had been a layer of this one.
        var earlier = policy.Adapted;
        foreach (var layer in earlier?.Layers ?? [])
        {
            Lock(layer, layer.Adjustments.Where(a => a.HoldsOn(start)));
        }

        foreach (var layer in layers)
        {
            if (!Apply(layer))
            {
                return; // what comes after would be told about what it cannot help
            }
        }

        var adapted = Result;
        Result = adapted.With(new AppliedAdaptation(
            earlier?.Base ?? policy,
            [.. earlier?.Layers ?? [], .. layers],
            adapted,
            [.. (earlier?.Shown ?? []).Select(s => s.Under(other => Layered(other, 0), adapted)), .. Enumerable.Range(0, steps.Count).SelectMany(Shown)],
            () => (earlier is null ? policy : earlier.WithoutAny) is { } other ? Layered(other, 0, WithoutLoosenings) : null));
    }

    public List<AdaptationProblem> Problems { get; } = [];

    public Policy Result { get; private set; }

    private bool Apply(Adaptation layer)
    {
        var before = Result;
        var adjustments = WithPreset(layer, before.Content);
        var found = Problems.Count;
        var problemsOf = new LayerProblems(before, layer, locked);
        Problems.AddRange(problemsOf.Locked(adjustments));
        var (content, settings, problems) = LayerApplier.Apply(before, layer, adjustments);
        Problems.AddRange(problems);
        if (Problems.Count > found)
        {
            Problems.AddRange(problemsOf.WhatElse(adjustments, Problems[found..]));
            return false;
        }

        var after = before.With(content, settings);
        Problems.AddRange(problemsOf.WhatDoesNotFit(after));
        if (Problems.Count > found)
        {
            return false;
        }

        var loosening = new LayerLoosening(before, after, layer, adjustments);
        Problems.AddRange(problemsOf.WhatLoosens(after, adjustments, loosening));
        steps.Add((before, layer, loosening));
        Lock(layer, adjustments);
        Result = after;
        return Problems.Count == found;
    }

    private void Lock(Adaptation layer, IEnumerable<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments.OfType<LockAdjustment>())
        {
            locked.TryAdd(adjustment.Id, new(adjustment, layer.Name));
        }
    }

    private IReadOnlyList<Adjustment> WithPreset(Adaptation layer, PolicyContent content, HashSet<string>? except = null) =>
        Holding.WithPreset(layer, layer.Adjustments.Where(a => except?.Contains(a.Of) != true), content, start);

    private IEnumerable<ShownLoosening> Shown(int index)
    {
        var (step, result) = (steps[index], Result);
        foreach (var loosening in InOrder(step.Found.Loosenings, l => l))
        {
            yield return new(loosening, result, () => Layered(step.Before, index, s => s == index ? [loosening.Adjustment.Of] : []));
        }

        foreach (var expired in InOrder(Expired(step), s => s.Loosening))
        {
            yield return expired;
        }
    }

    // The order in which a layer states its changes does not matter, and a file and a program state them in another one.
    private static IEnumerable<T> InOrder<T>(IEnumerable<T> shown, Func<T, Loosening> of) => shown
        .OrderBy(s => string.Join(' ', of(s).Rules), StringComparer.Ordinal)
        .ThenBy(s => of(s).Adjustment.Of, StringComparer.Ordinal);

    // What only adds a word loosens nothing by itself, and others may rest on it.
    private IEnumerable<string> WithoutLoosenings(int step) =>
        steps[step].Found.Loosenings.Where(l => !LayerLoosening.IsWord(l.Adjustment)).Select(l => l.Adjustment.Of);

    /// <summary>The layers from one on, each without some of what it says; <see langword="null"/> where the rest cannot stand.</summary>
    private Policy? Layered(Policy policy, int from, Func<int, IEnumerable<string>>? without = null)
    {
        for (var i = from; i < steps.Count; i++)
        {
            var layer = steps[i].Layer;
            var said = WithPreset(layer, policy.Content, without?.Invoke(i).ToHashSet(StringComparer.Ordinal));
            var (content, settings, problems) = LayerApplier.Apply(policy, layer, said);
            if (problems.Count > 0)
            {
                return null;
            }

            policy = policy.With(content, settings);
        }

        return policy;
    }

    // What has expired would still loosen if it held: that is where a decision says that it no longer does.
    private IEnumerable<ShownLoosening> Expired((Policy Before, Adaptation Layer, LayerLoosening Found) step)
    {
        var expired = step.Layer.Adjustments
            .Where(a => a.Because is not null && a.LastDay < (start ?? DateOnly.MinValue))
            .GroupBy(a => a.Of)
            .Select(same => same.MaxBy(a => a.LastDay)!)
            .ToList();
        if (expired.Count == 0 || With(step.Before, step.Layer, expired) is not { } asItWas)
        {
            yield break;
        }

        var together = Loosened(asItWas);
        foreach (var one in expired)
        {
            var alone = With(step.Before, step.Layer, [one]) is { } policy ? Loosened(policy) : [];
            var rules = alone.Count > 0 ? alone : together;
            if (rules.Count > 0)
            {
                yield return new(new() { Adjustment = one, Layer = step.Layer.Name, Rules = rules, HasExpired = true }, Result, asItWas);
            }
        }
    }

    private List<string> Loosened(Policy asItWas) =>
    [
        .. new LooseningFinder(Result, asItWas).FindWhatNeedsAReason()
            .Select(l => l.RuleId).Distinct().Order(StringComparer.Ordinal),
    ];

    private Policy? With(Policy before, Adaptation layer, IReadOnlyList<Adjustment> further)
    {
        var adjustments = WithPreset(layer, before.Content).Where(a => further.All(f => f.Of != a.Of)).Concat(further).ToList();
        var (content, settings, problems) = LayerApplier.Apply(before, layer, adjustments);
        return problems.Count > 0 ? null : before.With(content, settings);
    }
}
