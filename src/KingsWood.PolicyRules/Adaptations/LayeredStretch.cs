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
        CheckLocks(layer, adjustments);
        var (content, settings, problems) = LayerApplier.Apply(before, layer, adjustments);
        Problems.AddRange(problems);
        if (Problems.Count > found)
        {
            Problems.AddRange(WhatElse(before, layer, adjustments, Problems[found..]));
            return false;
        }

        var after = before.With(content, settings);
        Problems.AddRange(WhatDoesNotFit(after, layer));
        if (Problems.Count > found)
        {
            return false;
        }

        var loosening = new LayerLoosening(before, after, layer, adjustments);
        Problems.AddRange(WhatLoosens(before, after, layer, adjustments, loosening));
        steps.Add((before, layer, loosening));
        foreach (var adjustment in adjustments.OfType<LockAdjustment>())
        {
            locked.TryAdd(adjustment.Id, adjustment.Origin);
        }

        Result = after;
        return Problems.Count == found;
    }

    private IEnumerable<AdaptationProblem> WhatLoosens(
        Policy before, Policy after, Adaptation layer, IReadOnlyList<Adjustment> adjustments, LayerLoosening loosening) =>
        loosening.Problems
            .Concat(Exceptions.WithoutEffect(before, after, layer, adjustments))
            .Concat(LoosenedLocks(before, after, layer, adjustments));

    // What is wrong with some changes is no reason to say nothing of the others: they are looked at without those.
    private List<AdaptationProblem> WhatElse(
        Policy before, Adaptation layer, IReadOnlyList<Adjustment> adjustments, IReadOnlyList<AdaptationProblem> problems)
    {
        var rest = adjustments;
        while (problems.Count > 0)
        {
            var wrong = problems;
            var without = rest.Where(a => !wrong.Any(p => ReferenceEquals(p.Place, a.Origin))).ToList();
            if (without.Count == rest.Count || rest.Except(without).Any(a => a is RuleAdjustment))
            {
                return []; // the layer itself is wrong; or a rule that may keep what something else loosens
            }

            // What rests on something that was wrong is left out as well, and is no problem of its own.
            rest = without;
            problems = LayerApplier.Apply(before, layer, rest).Problems;
        }

        var (content, settings, _) = LayerApplier.Apply(before, layer, rest);
        var after = before.With(content, settings);
        return WhatDoesNotFit(after, layer).Any() ? [] : [.. WhatLoosens(before, after, layer, rest, new(before, after, layer, rest))];
    }

    private IReadOnlyList<Adjustment> WithPreset(Adaptation layer, PolicyContent content) =>
        Holding.WithPreset(layer, layer.Adjustments, content, start);

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
                Found = $"{(by is null ? "" : $"{PlainText.ShortenAtWord(by.Says, 100)}; ")}for example {Witness.Say(l, after)}",
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
