using System.Globalization;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>Prints what became of a policy's text.</summary>
internal static class DriftPrinter
{
    /// <summary>Prints a report.</summary>
    public static void Print(DriftReport report, TextWriter output)
    {
        var (unchanged, changed, missing) = (Of(ClauseState.Unchanged), Of(ClauseState.Changed), Of(ClauseState.NotFound));
        Line(report.Register.Title);
        Line(
            $"Held against the register of {report.Register.Policy}, edition {report.Register.Edition}: "
            + $"{report.Clauses.Count} paragraphs and bullets.");
        Line("");
        Line($"  unchanged        {unchanged.Count,4}");
        Line($"  changed          {changed.Count,4}");
        Line($"  not found        {missing.Count,4}");
        Line($"  of no clause     {report.Strays.Count,4}");
        foreach (var clause in changed)
        {
            Line("");
            Line($"changed: {clause.Wording.Coordinates}, {Where(clause.Paragraph)}about {clause.Resemblance} % as it was");
            Line($"  now:   \"{SafeText.Of(clause.Passage!)}\"");
            Says(clause.Wording);
        }

        foreach (var clause in missing)
        {
            Line("");
            Line($"not found: {clause.Wording.Coordinates}");
            Says(clause.Wording);
        }

        foreach (var stray in report.Strays)
        {
            Line("");
            Line($"of no clause: {Where(stray.Paragraph)}\"{SafeText.Short(stray.Text)}\"");
            Line(stray.MostResembles is { } clause
                ? $"  most like {clause.Coordinates} ({stray.Resemblance} %); rules to look at: {Rules(clause)}"
                : "  like no clause");
        }

        if (unchanged.Count > 0)
        {
            Line("");
            Line($"unchanged: {string.Join("; ", unchanged.Select(c => c.Wording.Coordinates))}");
        }

        Line("");
        Line(report.IsUnchanged ? "Nothing changed." : "Something changed: read the rules again, then take new fingerprints.");

        List<ClauseDrift> Of(ClauseState state) => [.. report.Clauses.Where(c => c.State == state)];

        void Says(RegisteredWording wording)
        {
            foreach (var entry in wording.Entries)
            {
                Line($"  {entry.Coordinate}: {entry.Says}");
            }

            Line($"  rules to look at: {Rules(wording)}");
        }

        // "\n" on every machine, so that what CI keeps can be compared.
        void Line(string text) => output.Write(text + "\n");
    }

    private static string Where(int? paragraph) =>
        paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"paragraph {number}, ") : "";

    private static string Rules(RegisteredWording wording) =>
        wording.Rules.Count == 0 ? "none" : string.Join(", ", wording.Rules);
}
