using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Readings;

/// <summary>Clauses 1.2 and 1.13: when the hours end that a school sets for a report.</summary>
public static class ReportHours
{
    /// <summary>With the day, if that is sooner.</summary>
    public static ReadingOption WithinTheDay { get; } = new("within-the-day", "within the hours, and not later than the end of the same day");

    /// <summary>When they have passed, be it the next day.</summary>
    public static ReadingOption Alone { get; } = new("alone", "within the hours, which may reach into the next day");

    /// <summary>The reading. It moves no verdict: situations are read by it.</summary>
    public static Reading Reading { get; } = new("report-hours", WithinTheDay, Alone)
    {
        Where = "1.2, 1.13",
        Question = "Where a school sets hours for a report, do they end with the day?",
        Loosens = MayBeLater,
        ReadBy = ["report.lead.left-undone", "report.lead.late"],
    };

    /// <summary>Whether a report that is owed the same day may be owed later: hours, working days and this reading together tell.</summary>
    internal static bool MayBeLater(Settings before, Settings after) => Deadline.MayBeLater(Of(before), Of(after));

    private static Deadline? Of(Settings settings) => DeadlineFinder.BySetting(settings, Duties.TellTheLead, Promptness.SameDay);
}
