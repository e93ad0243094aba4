using System.Globalization;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;

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

            var changes = ExactComparison.Of(before.InForceOn(edition.From ?? DateOnly.MinValue), edition.Policy);
            var loosenings = edition.Policy.Adapted?.Loosenings ?? [];
            loosens |= changes.Loosens || loosenings.Any(l => !l.HasExpired);
            page.Heading("Decided less strictly:");
            Items(changes.Verdicts.Where(v => v.IsLooser).Select(Say).Concat(changes.Duties.Where(d => !d.IsOwedNow).Select(Say)), page);
            page.Heading("Decided more strictly:");
            Items(changes.Verdicts.Where(v => v is { IsLooser: false, LosesAdvice: false }).Select(Say).Concat(changes.Duties.Where(d => d.IsOwedNow).Select(Say)), page);
            page.Heading("Advice that is no longer given, where something is owed:");
            Items(changes.Verdicts.Where(v => v.LosesAdvice).Select(Say), page);
            page.Heading("Settings that situations are read by, compared by their values alone:");
            Items(changes.ComparedByValue.Select(s => $"{s.SettingId}: {Or(s.Before)} before, {Or(s.After)} now."), page);
            page.Heading("Loosenings of safeguarding rules:");
            Items(loosenings.Select(l => l.ToString()), page);
        }

        return loosens;
    }

    private static void Items(IEnumerable<string> items, Page page)
    {
        var listed = items.ToList();
        foreach (var item in listed.Count == 0 ? ["nothing"] : listed)
        {
            page.Item(SafeLine.Of(item));
        }
    }

    private static string Say(VerdictChange change) =>
        $"{PlainWords.Of(change.Kind)}: {PlainWords.Of(change.Before)} before, {PlainWords.Of(change.After)} now. {Say(change.Witness)}";

    private static string Say(DutyChange change) =>
        $"{PlainWords.Of(change.Kind)}: {(change.IsOwedNow ? "owed now" : "no longer owed")}: "
        + $"{change.Duty.Says.Replace("{to}", "whoever receives it", StringComparison.Ordinal)} {Say(change.Witness)}";

    private static string Say(IReadOnlyList<Fact> witness)
    {
        var facts = witness.Take(MostFacts).Select(f => f.Yes).ToList();
        var more = witness.Count - facts.Count;
        return $"For one: {(facts.Count == 0 ? "nothing of what is asked is so." : string.Join(' ', facts))}"
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" And {more} more.") : "");
    }

    private static string Or(string value) => value.Length == 0 ? "the default" : value;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
