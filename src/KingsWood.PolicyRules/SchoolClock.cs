using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules;

/// <summary>Tells the time at the school. The library asks for it only where a caller states no time.</summary>
/// <param name="time">Where the time comes from.</param>
/// <param name="timeZoneId">The time zone of the school, Europe/London unless stated.</param>
public sealed class SchoolClock(TimeProvider time, string timeZoneId = "Europe/London")
{
    private readonly TimeProvider time = time ?? throw new ArgumentNullException(nameof(time));
    private TimeZoneInfo? zone;

    /// <summary>The system's time, in England.</summary>
    public static SchoolClock System { get; } = new(TimeProvider.System);

    /// <summary>The time zone of the school.</summary>
    public string TimeZoneId { get; } = timeZoneId;

    /// <summary>Now, by the clock on the wall of the school, to the minute.</summary>
    /// <exception cref="TimeZoneNotFoundException">The machine does not know the time zone.</exception>
    public Moment Now()
    {
        zone ??= TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
        var local = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
        return new(DateOnly.FromDateTime(local.DateTime), new TimeOnly(local.Hour, local.Minute));
    }
}
