using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds what is wrong with a layer that can be read: what is locked, what does not fit, what loosens and may not.</summary>
/// <param name="before">The policy that the layer adapts.</param>
/// <param name="layer">The layer.</param>
/// <param name="locked">What earlier layers have locked, and where.</param>
internal sealed class LayerProblems(Policy before, Adaptation layer, Dictionary<string, Origin> locked)
{
    /// <summary>What loosens and may not, and what was meant to and does not.</summary>
    public IEnumerable<AdaptationProblem> WhatLoosens(Policy after, IReadOnlyList<Adjustment> adjustments, LayerLoosening loosening) =>
        loosening.Problems
            .Concat(Exceptions.WithoutEffect(before, after, layer, adjustments))
            .Concat(LoosenedLocks(after, adjustments));

    /// <summary>What loosens and may not of the changes that are not wrong for something else: they are looked at without the others.</summary>
    public IReadOnlyList<AdaptationProblem> WhatElse(
        IReadOnlyList<Adjustment> adjustments, IReadOnlyList<AdaptationProblem> problems)
    {
        var rest = adjustments;
        while (problems.Count > 0)
        {
            var wrong = problems;
            var without = rest.Where(a => !wrong.Any(p => a.Has(p.Place))).ToList();
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
        return WhatDoesNotFit(after).Any() ? [] : [.. WhatLoosens(after, rest, new(before, after, layer, rest))];
    }

    /// <summary>What changes something that an earlier layer has locked.</summary>
    public IEnumerable<AdaptationProblem> Locked(IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments)
        {
            if (adjustment.Touches.FirstOrDefault(locked.ContainsKey) is { } id)
            {
                yield return new(ProblemKind.Locked, adjustment.Origin, $"An earlier layer has locked {id}, and {layer.Name} changes it.")
                {
                    Found = adjustment.ToString(),
                    OtherPlace = locked[id],
                };
            }
        }
    }

    private IEnumerable<AdaptationProblem> LoosenedLocks(Policy after, IReadOnlyList<Adjustment> adjustments) =>
        LoosenedOf(after).Select(l =>
        {
            var by = adjustments.FirstOrDefault(a => LoosensAlone(a, l.RuleId, adjustments));
            var changes = by is null ? $"what {layer.Name} changes" : $"the {by.Of} of {layer.Name}";
            return new AdaptationProblem(
                ProblemKind.Locked, by?.Origin ?? layer.Origin, $"An earlier layer has locked {l.RuleId}, and {changes} loosens it.")
            {
                Found = $"{(by is null ? "" : $"{PlainText.ShortenAtWord(by.Shown, 100)}; ")}for example {Witness.Say(l, after)}",
                OtherPlace = locked[l.RuleId],
            };
        });

    private IEnumerable<Loosened> LoosenedOf(Policy after) => locked.Count == 0
        ? []
        : new LooseningFinder(before, after)
            .Find(n => locked.ContainsKey(n.Id), n => locked.ContainsKey(n.Id) || n.IsSafeguarding)
            .DistinctBy(l => l.RuleId);

    // Only asked where something is refused, so that the place of the error is that of the change.
    private bool LoosensAlone(Adjustment adjustment, string rule, IReadOnlyList<Adjustment> adjustments)
    {
        if (LayerLoosening.IsWord(adjustment) || adjustment is LockAdjustment)
        {
            return false;
        }

        var (content, settings, problems) = LayerApplier.Apply(
            before, layer, [.. adjustments.Where(LayerLoosening.IsWord), adjustment]);
        return problems.Count == 0 && LoosenedOf(before.With(content, settings)).Any(l => l.RuleId == rule);
    }

    /// <summary>The kinds of situation whose rules do not fit together.</summary>
    public IEnumerable<AdaptationProblem> WhatDoesNotFit(Policy policy)
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
}
