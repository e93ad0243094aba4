using System.Globalization;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what an adaptation makes looser and stricter, edition by edition.</summary>
internal static class AdaptationCheckPrinter
{
    private const int MostFacts = 12;

    /// <summary>Prints it, and tells whether something becomes looser.</summary>
    public static bool Print(Policy before, Policy adapted, Page page)
    {
        var editions = adapted.Editions?.All ?? [new(null, adapted)];
        var loosens = false;
        foreach (var edition in editions)
        {
            if (editions.Count > 1)
            {
                page.Heading(edition.From is { } from ? $"Situations from {Day(from)} on:" : "Situations before every date:");
            }

            var changes = VerdictChanges.Find(before.InForceOn(edition.From ?? DateOnly.MinValue), edition.Policy);
            var loosenings = edition.Policy.Adapted?.Loosenings ?? [];
            loosens |= changes.Any(c => c.IsLooser) || loosenings.Any(l => !l.HasExpired);
            Print("Decided less strictly:", [.. changes.Where(c => c.IsLooser)], page);
            Print("Decided more strictly:", [.. changes.Where(c => !c.IsLooser)], page);
            page.Heading("Loosenings of safeguarding rules:");
            Items(loosenings.Select(l => l.ToString()), page);
        }

        return loosens;
    }

    private static void Print(string heading, IReadOnlyList<VerdictChange> changes, Page page)
    {
        page.Heading(heading);
        Items(changes.Select(Say), page);
    }

    private static void Items(IEnumerable<string> items, Page page)
    {
        var listed = items.ToList();
        foreach (var item in listed.Count == 0 ? ["nothing"] : listed)
        {
            page.Item(SafeLine.Of(item));
        }
    }

    private static string Say(VerdictChange change)
    {
        var facts = change.Witness.Take(MostFacts).Select(f => f.Yes).ToList();
        var more = change.Witness.Count - facts.Count;
        var witness = facts.Count == 0 ? "nothing of what is asked is so." : string.Join(' ', facts);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{PlainWords.Of(change.Kind)}: {PlainWords.Of(change.Before)} before, {PlainWords.Of(change.After)} now. For one: {witness}")
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" And {more} more.") : "");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
