using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A policy with layers, as they are on the days from one day on.</summary>
internal sealed class LayeredStretch
{
    private readonly DateOnly? start;
    private readonly Dictionary<string, Origin> locked = new(StringComparer.Ordinal);
    private readonly List<(Policy Before, Adaptation Layer, LayerLoosening Found)> steps = [];

    public LayeredStretch(Policy policy, IReadOnlyList<Adaptation> layers, DateOnly? start)
    {
        this.start = start;
        Result = policy;

        // What was adapted before, in a call of its own, holds as if it had been a layer of this one.
        var earlier = policy.Adapted;
        foreach (var adjustment in (earlier?.Layers ?? []).SelectMany(l => l.Adjustments).OfType<LockAdjustment>())
        {
            locked.TryAdd(adjustment.Id, adjustment.Origin);
        }

        foreach (var layer in layers)
        {
            if (!Apply(layer))
            {
                return; // what comes after would be told about what it cannot help
            }
        }

        Result = Result.With(new AppliedAdaptation(
            earlier?.Base ?? policy,
            [.. earlier?.Layers ?? [], .. layers],
            [.. earlier?.Shadows ?? [], .. steps.SelectMany(Touching)]));
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
        foreach (var adjustment in adjustments.OfType<LockAdjustment>())
        {
            locked.TryAdd(adjustment.Id, adjustment.Origin);
        }

        Result = after;
        return Problems.Count == found;
    }

    private IReadOnlyList<Adjustment> WithPreset(Adaptation layer, PolicyContent content) =>
        Holding.WithPreset(layer, layer.Adjustments, content, start);

    private IEnumerable<(Loosening, Lazy<Shadow>)> Touching((Policy Before, Adaptation Layer, LayerLoosening Found) step)
    {
        foreach (var loosening in step.Found.Loosenings)
        {
            yield return (loosening, new(() => new Shadow(step.Before, Result, loosening.Rules)));
        }

        foreach (var expired in Expired(step))
        {
            yield return expired;
        }
    }

    // What has expired would still loosen if it held: that is where a decision says that it no longer does.
    private IEnumerable<(Loosening, Lazy<Shadow>)> Expired((Policy Before, Adaptation Layer, LayerLoosening Found) step)
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
                yield return (
                    new() { Adjustment = one, Layer = step.Layer.Name, Rules = rules, HasExpired = true },
                    new(() => new Shadow(Result, asItWas, rules)));
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
