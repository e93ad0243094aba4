using System.Globalization;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Says by when something is owed, so that somebody can act on it.</summary>
internal static class DueWords
{
    /// <summary>How soon, and by when: <c>the same day, by the end of Friday 20 November 2026</c>.</summary>
    public static string When(Obligation obligation) =>
        How(obligation) + (obligation.DueBy is { } due ? $", {By(due)}" : "");

    /// <summary>Since when it is overdue, in a sentence: <c>It was due the same day, by …</c>.</summary>
    public static string WasDue(Obligation obligation) => $"It was due {When(obligation)}{Arisen(obligation)}.";

    /// <summary>Why no day or no hour is named, in a sentence after a space; empty where it needs none.</summary>
    public static string WhyNotNamed(Obligation obligation) =>
        obligation.DueBy is not null || (obligation.Within is null && obligation.How != Promptness.SameDay) ? ""
        : obligation.OwedSince is null
            ? " Since when it is owed is not stated, so the last day cannot be named: count from when you learnt of it."
            : " At what time it arose is not stated, so the hour cannot be named: count from when you learnt of it.";

    // What is owed at once has no last moment to name. The day on which it arose says how late it is.
    private static string Arisen(Obligation obligation) =>
        obligation is { DueBy: null, OwedSince: { } since } ? $", on {Day(since.Date)}" : "";

    private static string How(Obligation obligation) => obligation.Within?.ToString() ?? obligation.How switch
    {
        Promptness.AtOnce => "at once",
        Promptness.SameDay => "the same day",
        _ => "soon",
    };

    private static string By(Moment due) => due.Time is { } time
        ? $"by {time.ToString("HH:mm", CultureInfo.InvariantCulture)} on {Day(due.Date)}"
        : $"by the end of {Day(due.Date)}";

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
