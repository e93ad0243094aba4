using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Puts layers on a policy, one after the other.</summary>
internal static class Layering
{
    public static Policy Apply(Policy policy, IReadOnlyList<Adaptation> layers)
    {
        var problems = new List<AdaptationProblem>();
        foreach (var layer in layers)
        {
            problems.AddRange(Clashes.Find(layer));
        }

        var result = policy;
        foreach (var layer in layers)
        {
            var adjustments = WithPreset(layer, result.Content);
            var (content, settings, found) = LayerApplier.Apply(result, layer, adjustments);
            problems.AddRange(found);
            if (found.Count == 0)
            {
                result = result.With(content, settings);
                problems.AddRange(WhatDoesNotFit(result, layer));
            }
        }

        return problems.Count == 0 ? result : throw new AdaptationException(problems);
    }

    private static IReadOnlyList<Adjustment> WithPreset(Adaptation layer, PolicyContent content)
    {
        var said = layer.Adjustments.Select(a => a.Of).ToHashSet(StringComparer.Ordinal);
        return [.. Presets.Of(layer.Preset, content).Where(p => !said.Contains(p.Of)), .. layer.Adjustments];
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
}
