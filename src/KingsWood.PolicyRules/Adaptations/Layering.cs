using KingsWood.PolicyRules.Editions;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Puts layers on a policy, one after the other, for every stretch of days on which the same of them holds.</summary>
internal static class Layering
{
    public static Policy Apply(Policy policy, IReadOnlyList<Adaptation> layers)
    {
        var problems = new List<AdaptationProblem>();
        for (var i = 0; i < layers.Count; i++)
        {
            problems.AddRange(LayerTexts.Find(layers[i]));
            problems.AddRange(Clashes.Find(layers[i]));
            problems.AddRange(LooksLikeThePolicys(policy.Adapted?.Base ?? policy, layers[i]));
            foreach (var below in (policy.Adapted?.Layers ?? []).Concat(layers.Take(i)).Where(l => !l.IsOfTheProgram))
            {
                problems.AddRange(Repeated(below, layers[i]));
            }
        }

        var stretches = new List<PolicyEdition>();
        foreach (var start in Cuts(policy, layers))
        {
            var stretch = new LayeredStretch(policy.InForceOn(start ?? DateOnly.MinValue), layers, start);
            problems.AddRange(stretch.Problems.Where(found => !problems.Contains(found) && !Clashes.Tells(problems, found)));
            stretches.Add(new(start, stretch.Result));
        }

        return problems.Count > 0 ? throw new AdaptationException(InOrder(problems, layers))
            : stretches.Count == 1 ? stretches[0].Policy
            : new PolicyEditions(stretches).AsPolicy();
    }

    // As they stand in the files, the first layer's first.
    private static List<AdaptationProblem> InOrder(List<AdaptationProblem> problems, IReadOnlyList<Adaptation> layers)
    {
        var files = layers.SelectMany(l => l.Adjustments.Select(a => a.Origin.File).Prepend(l.Origin.File)).Distinct().ToList();
        return [.. problems.OrderBy(p => files.IndexOf(p.Place.File)).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.At)];
    }

    // Every day on which something begins or no longer holds; first of all the start, before every date.
    private static IEnumerable<DateOnly?> Cuts(Policy policy, IReadOnlyList<Adaptation> layers)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var adjustment in layers.SelectMany(l => l.Adjustments))
        {
            if (adjustment.From is { } from)
            {
                days.Add(from);
            }

            if (adjustment.LastDay is { } last && last < DateOnly.MaxValue)
            {
                days.Add(last.AddDays(1));
            }
        }

        foreach (var edition in policy.Editions?.All ?? [])
        {
            if (edition.From is { } from)
            {
                days.Add(from);
            }
        }

        // The first of all days is the start.
        return [null, .. days.Where(d => d > DateOnly.MinValue).Select(d => (DateOnly?)d)];
    }

    // "other.x" of a school with the prefix OTHER could be a slip for a fact of the policy, or one of its next edition.
    private static IEnumerable<AdaptationProblem> LooksLikeThePolicys(Policy policy, Adaptation layer)
    {
        if (!layer.IsOfTheProgram && OwnId.WordsOf(policy.Content).Contains(layer.Prefix.ToLowerInvariant()))
        {
            yield return new(ProblemKind.BadId, layer.PlaceOf("prefix"), "Ids of the policy itself begin with the word that is the prefix.")
            {
                Expected = "a prefix that is none of " + string.Join(", ", OwnId.WordsOf(policy.Content).Select(w => w.ToUpperInvariant()).Where(OwnId.IsPrefix)),
                Found = Quoted.Of(layer.Prefix),
            };
        }
    }

    private static IEnumerable<AdaptationProblem> Repeated(Adaptation earlier, Adaptation later)
    {
        if (earlier.Equals(later))
        {
            yield return new(ProblemKind.Cycle, later.Origin, $"The adaptation \"{later.Name}\" is given twice.")
            {
                Expected = "each layer once",
                OtherPlace = earlier.Origin,
            };
        }
        else if (earlier.Name == later.Name && earlier.Name.Length > 0)
        {
            yield return new(ProblemKind.Cycle, later.PlaceOf("name"), $"Two layers have the name \"{later.Name}\", as if it adapted itself.")
            {
                Expected = "each layer once",
                OtherPlace = earlier.PlaceOf("name"),
            };
        }
        else if (earlier.Prefix == later.Prefix)
        {
            yield return new(ProblemKind.BadId, later.PlaceOf("prefix"), "Two layers have the same prefix, so that one id could mean two things.")
            {
                Expected = "a prefix of its own for each layer",
                Found = Quoted.Of(later.Prefix),
                OtherPlace = earlier.PlaceOf("prefix"),
            };
        }
    }
}
