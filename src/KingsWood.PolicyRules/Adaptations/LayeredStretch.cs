namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A policy with layers, as they are on the days from one day on.</summary>
internal sealed class LayeredStretch
{
    private readonly DateOnly? start;
    private readonly Dictionary<string, LockedBy> locked = new(StringComparer.Ordinal);
    private readonly List<PolicyStep> steps = [];

    public LayeredStretch(Policy policy, IReadOnlyList<Adaptation> layers, DateOnly? start)
    {
        this.start = start;
        Result = policy;

        // What was adapted before, in a call of its own, holds as if it had been a layer of this one; and so does what a program set.
        steps.AddRange(policy.Steps);
        // A policy in force on a later day brings the locks of that day.
        var since = policy.Adapted?.Start is { } adapted && !(start >= adapted) ? adapted : start;
        foreach (var layer in policy.Adapted?.Layers ?? [])
        {
            Lock(layer, layer.Adjustments.Where(a => a.HoldsOn(since)));
        }

        var earlier = steps.Count;
        foreach (var layer in layers)
        {
            if (!Apply(layer))
            {
                return; // what comes after would be told about what it cannot help
            }
        }

        var all = new PolicySteps(Result, steps);
        for (var i = earlier; i < steps.Count; i++)
        {
            ((LayerStep)steps[i]).Expired = [.. Expired(all, i)];
        }

        Result = Result.With(new AppliedAdaptation(policy.Adapted?.Base ?? policy, all, since));
    }

    public List<AdaptationProblem> Problems { get; } = [];

    public Policy Result { get; private set; }

    private bool Apply(Adaptation layer)
    {
        var before = Result;
        var adjustments = Holding.WithPreset(layer, layer.Adjustments, before.Content, start);
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
        steps.Add(new LayerStep(before, layer, start, loosening.Loosenings));
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

    // What has expired would still loosen if it held: that is where a decision says that it no longer does.
    private static IEnumerable<Loosening> Expired(PolicySteps steps, int place)
    {
        var step = (LayerStep)steps.All[place];
        if (step.Ended.Count == 0 || steps.With(place, step.Ended) is not { } asItWas)
        {
            yield break;
        }

        var together = Loosened(steps.Result, asItWas);
        foreach (var one in step.Ended)
        {
            var alone = steps.With(place, [one]) is { } policy ? Loosened(steps.Result, policy) : [];
            var rules = alone.Count > 0 ? alone : together;
            if (rules.Count > 0)
            {
                yield return new() { Adjustment = one, Layer = step.Layer.Name, Rules = rules, HasExpired = true };
            }
        }
    }

    private static List<string> Loosened(Policy now, Policy asItWas) =>
    [
        .. new LooseningFinder(now, asItWas).FindWhatNeedsAReason()
            .Select(l => l.RuleId).Distinct().Order(StringComparer.Ordinal),
    ];
}
