using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Rules;

/// <summary>The last moment at which something that is owed is done in time.</summary>
internal static class DueMoment
{
    private const int HoursOfADay = 24;

    /// <summary>The last moment, counted from the one since when it is owed: by a deadline, or the same day.</summary>
    /// <remarks>
    /// A moment without a time is the end of that day. Hours that are counted from one may reach into the days after; the
    /// last of these is then the last day of all, so that nothing is called late which may be in time.
    /// </remarks>
    public static Moment Of(Deadline? deadline, Moment since, IWorkingDays calendar) => deadline switch
    {
        null => since.Date,
        { Unit: DeadlineUnit.WorkingDays, Amount: var days } => WorkingDays.After(since.Date, days, calendar),
        { } hours when since.Time is { } time => AfterHours(hours, since.Date, time),
        { EndsWithTheDay: true } => since.Date,
        { Amount: var hours } => Later(since.Date, (hours + HoursOfADay - 1) / HoursOfADay),
    };

    /// <summary>Whether the last moment can be told to the hour, where it is counted in hours.</summary>
    public static bool IsExact(Deadline? deadline, Moment since) =>
        deadline is not { Unit: DeadlineUnit.Hours, EndsWithTheDay: false } || since.Time is not null;

    private static Moment AfterHours(Deadline deadline, DateOnly day, TimeOnly time)
    {
        var due = time.AddHours(deadline.Amount, out var days);
        return days > 0 && deadline.EndsWithTheDay ? day : new Moment(Later(day, days), due);
    }

    // Time ends with the calendar.
    private static DateOnly Later(DateOnly day, int days) =>
        day.DayNumber > DateOnly.MaxValue.DayNumber - days ? DateOnly.MaxValue : day.AddDays(days);
}
