using KingsWood.PolicyRules.Model;
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
        CheckLocks(layer, adjustments);
        var (content, settings, problems) = LayerApplier.Apply(before, layer, adjustments);
        Problems.AddRange(problems);
        if (problems.Count > 0)
        {
            return false;
        }

        var after = before.With(content, settings);
        Problems.AddRange(WhatDoesNotFit(after, layer));
        if (Problems.Count > found)
        {
            return false;
        }

        var loosening = new LayerLoosening(before, after, layer, adjustments);
        Problems.AddRange(loosening.Problems);
        Problems.AddRange(Exceptions.WithoutEffect(before, after, layer, adjustments));
        Problems.AddRange(LoosenedLocks(before, after, layer, adjustments));
        steps.Add((before, layer, loosening));
        foreach (var adjustment in adjustments.OfType<LockAdjustment>())
        {
            locked.TryAdd(adjustment.Id, adjustment.Origin);
        }

        Result = after;
        return Problems.Count == found;
    }

    // Words are known before they are used and after: only what is made of them is dated.
    private IReadOnlyList<Adjustment> WithPreset(Adaptation layer, PolicyContent content, HashSet<string>? except = null)
    {
        var holding = layer.Adjustments
            .Where(a => (LayerLoosening.IsWord(a) || a.HoldsOn(start)) && except?.Contains(a.Of) != true)
            .ToList();
        var said = holding.Select(a => a.Of).ToHashSet(StringComparer.Ordinal);
        return [.. Presets.Of(layer.Preset, content).Where(p => !said.Contains(p.Of)), .. Distinct(holding)];
    }

    // What is stated twice and alike holds once.
    private static IEnumerable<Adjustment> Distinct(List<Adjustment> adjustments) =>
        adjustments.Where((a, i) => !adjustments.Take(i).Any(other => other.Of == a.Of && other.SaysTheSameAs(a)));

    private void CheckLocks(Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments)
        {
            if (adjustment.Touches.FirstOrDefault(locked.ContainsKey) is { } id)
            {
                Problems.Add(new(ProblemKind.Locked, adjustment.Origin, $"An earlier layer has locked {id}, and {layer.Name} changes it.")
                {
                    Found = adjustment.ToString(),
                    OtherPlace = locked[id],
                });
            }
        }
    }

    private IEnumerable<AdaptationProblem> LoosenedLocks(
        Policy before, Policy after, Adaptation layer, IReadOnlyList<Adjustment> adjustments) =>
        LoosenedOf(before, after).Select(l =>
        {
            var by = adjustments.FirstOrDefault(a => LoosensAlone(a, l.RuleId, before, layer, adjustments));
            var changes = by is null ? $"what {layer.Name} changes" : $"the {by.Of} of {layer.Name}";
            return new AdaptationProblem(
                ProblemKind.Locked, by?.Origin ?? layer.Origin, $"An earlier layer has locked {l.RuleId}, and {changes} loosens it.")
            {
                Found = $"{(by is null ? "" : $"{by.Says}; ")}for example {Witness.Say(l, after)}",
                OtherPlace = locked[l.RuleId],
            };
        });

    private IEnumerable<Loosened> LoosenedOf(Policy before, Policy after) => locked.Count == 0
        ? []
        : new LooseningFinder(before, after)
            .Find(n => locked.ContainsKey(n.Id), n => locked.ContainsKey(n.Id) || n.IsSafeguarding)
            .DistinctBy(l => l.RuleId);

    // Only asked where something is refused, so that the place of the error is that of the change.
    private bool LoosensAlone(
        Adjustment adjustment, string rule, Policy before, Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        if (LayerLoosening.IsWord(adjustment) || adjustment is LockAdjustment)
        {
            return false;
        }

        var (content, settings, problems) = LayerApplier.Apply(
            before, layer, [.. adjustments.Where(LayerLoosening.IsWord), adjustment]);
        return problems.Count == 0 && LoosenedOf(before, before.With(content, settings)).Any(l => l.RuleId == rule);
    }

    private static IEnumerable<AdaptationProblem> WhatDoesNotFit(Policy policy, Adaptation layer)
    {
        for (var kind = 0; kind < SituationKinds.Count; kind++)
        {
            AdaptationProblem? problem = null;
            try
            {
                policy.For((SituationKind)kind);
            }
            catch (PolicyBuildException found)
            {
                problem = new(ProblemKind.DoesNotFit, layer.Origin, found.Message);
            }

            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<ShownLoosening> Shown(int index)
    {
        var (step, result) = (steps[index], Result);
        foreach (var loosening in step.Found.Loosenings)
        {
            yield return new(loosening, result, () => Layered(step.Before, index, s => s == index ? [loosening.Adjustment.Of] : []));
        }

        foreach (var expired in Expired(step))
        {
            yield return expired;
        }
    }

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
