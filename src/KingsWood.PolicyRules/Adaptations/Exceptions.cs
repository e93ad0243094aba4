using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds exceptions by which no situation is decided otherwise.</summary>
internal static class Exceptions
{
    public static IEnumerable<AdaptationProblem> WithoutEffect(
        Policy before, Policy after, Adaptation layer, IReadOnlyList<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments.OfType<ExceptionAdjustment>())
        {
            var (content, settings, problems) = LayerApplier.Apply(before, layer, [.. adjustments.Where(a => a != adjustment)]);
            if (problems.Count > 0)
            {
                continue; // something else rests on it
            }

            // Exact, since every rule counts among those that may still say it: a prohibition that another rule repeats
            // word for word is not lifted by lifting one of the two.
            var finder = new LooseningFinder(before.With(content, settings), after);
            if (finder.Find(n => adjustment.Lifts.Contains(n.Id), _ => true).Count == 0)
            {
                yield return new(
                    ProblemKind.ChangesNothing, adjustment.Origin,
                    $"No situation is decided otherwise by the exception \"{adjustment.Exception.Id}\".")
                {
                    Found = $"it lifts {string.Join(", ", adjustment.Lifts)}",
                    Hint = Others(after, adjustment),
                };
            }
        }
    }

    private static string Others(Policy after, ExceptionAdjustment adjustment)
    {
        var kinds = adjustment.Lifts.Select(after.Find).OfType<Norm>().SelectMany(n => n.Kinds).ToHashSet();
        var others = after.Content.Norms
            .Where(n => !adjustment.Lifts.Contains(n.Id) && n.Limbs.Any(l => l.BrokenWhen is not null && l.Kinds.Any(kinds.Contains)))
            .Select(n => n.Id)
            .ToList();
        return others.Count == 0 ? "" : $"Name every rule that it lifts; the same may be prohibited by {string.Join(", ", others)}.";
    }
}
