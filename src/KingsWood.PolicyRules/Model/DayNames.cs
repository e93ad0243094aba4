using System.Globalization;

namespace KingsWood.PolicyRules.Model;

/// <summary>Days as sentences name them.</summary>
internal static class DayNames
{
    /// <summary>A day: <c>23 November 2026</c>.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
