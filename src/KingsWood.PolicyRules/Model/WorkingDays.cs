using System.Globalization;

namespace KingsWood.PolicyRules.Model;

/// <summary>Knows which days are working days, for deadlines that are counted in them. A school can bring its own.</summary>
public interface IWorkingDays
{
    /// <summary>A name for the calendar, which is part of the mark of the policy.</summary>
    string Name { get; }

    /// <summary>Whether the school works on this day.</summary>
    bool IsWorkingDay(DateOnly day);
}

/// <summary>Monday to Friday, but for the days on which the school is closed. Two are equal when they close on the same days.</summary>
public sealed record WorkingDays : IWorkingDays
{
    private const int LongestClosure = 366;

    private WorkingDays(Values<DateOnly> closed) => Closed = closed;

    /// <summary>Monday to Friday.</summary>
    public static WorkingDays MondayToFriday { get; } = new([]);

    /// <summary>The days on which the school is closed, in order.</summary>
    public Values<DateOnly> Closed { get; }

    /// <inheritdoc/>
    public string Name => Closed.Count == 0 ? "monday-to-friday"
        : "monday-to-friday but " + string.Join(", ", ClosedAsWritten);

    /// <summary>The closed days as a file writes them.</summary>
    internal IEnumerable<string> ClosedAsWritten => Closed.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The same, but for these days.</summary>
    public WorkingDays ExceptFor(params IEnumerable<DateOnly> closed) => new(Values.Create<DateOnly>([.. Closed.Concat(closed).Distinct().Order()]));

    /// <inheritdoc/>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsClosed(day);

    // In order, so that a school of many closed days finds one as soon as a school of few.
    internal bool IsClosed(DateOnly day)
    {
        var (from, to) = (0, Closed.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Closed[middle] < day)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from < Closed.Count && Closed[from] == day;
    }

    /// <summary>The day that is so many working days after another.</summary>
    /// <remarks>A calendar that has no working day in a year is not believed: the day itself would never come.</remarks>
    internal static DateOnly After(DateOnly day, int count, IWorkingDays calendar)
    {
        for (var idle = 0; count > 0 && idle < LongestClosure && day < DateOnly.MaxValue; idle++)
        {
            day = day.AddDays(1);
            if (calendar.IsWorkingDay(day))
            {
                count--;
                idle = 0;
            }
        }

        return day;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
