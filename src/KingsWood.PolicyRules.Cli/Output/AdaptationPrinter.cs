using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what layers make of a policy, in plain words.</summary>
internal static class AdaptationPrinter
{
    /// <summary>Prints every layer, what changes by day, and what is loosened in all.</summary>
    public static void Print(Policy policy, Page page)
    {
        var layers = policy.Adapted?.Layers ?? [];
        page.Heading(SafeLine.Of($"{policy.Name}, edition {policy.Edition} ({policy.Fingerprint})"));
        page.Line(SafeLine.Of($"It is {string.Join(", adapted by ", layers.Select(l => l.Name).Prepend(policy.Adapted?.Base.Name ?? policy.Name))}."));
        page.Line("Whatever is not mentioned here stays as it is.");
        HashSet<Adjustment> withoutEffect = new(policy.ChangesWithoutEffect().Select(c => c.Adjustment), ReferenceEqualityComparer.Instance);
        foreach (var layer in layers)
        {
            new LayerPrinter(layer, policy, withoutEffect, page).Print();
        }

        PrintDays(policy, layers, page);
        page.Blank();
        page.Heading("Loosenings of safeguarding rules");
        foreach (var loosening in LooseningWords.Once(policy).Select(LooseningWords.Of).DefaultIfEmpty("none"))
        {
            page.Item(SafeLine.Of(loosening));
        }
    }

    private static void PrintDays(Policy policy, IReadOnlyList<Adaptation> layers, Page page)
    {
        var stretches = Days.Of(policy);
        if (stretches.Count < 2)
        {
            return;
        }

        page.Blank();
        page.Heading("What changes from day to day, by the day of the situation");
        var changes = layers.SelectMany(l => l.Adjustments).ToList();
        foreach (var (days, inForce) in stretches)
        {
            page.Item(SafeLine.Of($"{Capital(days.ToString())}: edition {inForce.Edition} ({inForce.Fingerprint})"));
            foreach (var ends in changes.Where(c => days.From is { } from && AdjustmentWords.LastDayOf(c) == from.AddDays(-1)))
            {
                page.Line(SafeLine.Of($"{Capital(Named(ends, changes))} no longer holds."), Tone.Plain, "    - ");
            }

            foreach (var begins in changes.Where(c => days.From is { } from && c.From == from))
            {
                page.Line(SafeLine.Of($"{Capital(Named(begins, changes))} begins to hold."), Tone.Plain, "    - ");
            }
        }
    }

    // Of what has several values, which of them.
    private static string Named(Adjustment change, List<Adjustment> all) =>
        all.Count(c => c.Of == change.Of) > 1 ? $"{change.Of} ({change.Says})" : change.Of;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
