namespace KingsWood.PolicyRules.Rules;

/// <summary>In what a deadline is counted.</summary>
public enum DeadlineUnit : byte
{
    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Working days, by the calendar of the school.</summary>
    WorkingDays,
}

/// <summary>How long there is for something that is owed, from the moment of the situation.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Deadline(int Amount, DeadlineUnit Unit)
{
    /// <summary>The most hours or working days that a deadline can have.</summary>
    public const int Most = 500;

    private const int HoursOfADay = 24;

    /// <summary>Whether it ends with the day of the situation, where the hours would reach beyond it.</summary>
    public bool EndsWithTheDay { get; internal init; }

    /// <summary>So many hours.</summary>
    public static Deadline Hours(int amount) => new(amount, DeadlineUnit.Hours);

    /// <summary>So many hours, and not beyond the end of the same day.</summary>
    internal static Deadline HoursWithinTheDay(int amount) => Hours(amount) with { EndsWithTheDay = true };

    /// <summary>So many working days.</summary>
    public static Deadline WorkingDays(int amount) => new(amount, DeadlineUnit.WorkingDays);

    /// <summary>In plain English: <c>within 2 working days</c>.</summary>
    public override string ToString() => Unit == DeadlineUnit.Hours
        ? (Amount == 1 ? "within an hour" : $"within {Amount} hours") + (EndsWithTheDay ? ", and not later than the end of the same day" : "")
        : Amount == 1 ? "within one working day" : $"within {Amount} working days";

    /// <summary>
    /// Whether the second of two deadlines for what is owed the same day may be later than the first: whatever is not provably
    /// as soon. <see langword="null"/> is the end of that day. Working days are by one calendar.
    /// </summary>
    internal static bool MayBeLater(Deadline? then, Deadline? now) => (then, now) switch
    {
        (null, _) => now is { EndsWithTheDay: false }, // the day ends at midnight, a deadline of its own perhaps tomorrow
        ({ Unit: DeadlineUnit.Hours, Amount: < HoursOfADay }, null) => true,
        (_, null) => false,
        ({ Unit: DeadlineUnit.Hours, Amount: < HoursOfADay and var hours }, { EndsWithTheDay: true, Amount: var since }) => since > hours,
        (_, { EndsWithTheDay: true }) => false,
        ({ } was, { } since) => was.EndsWithTheDay || since.Unit != was.Unit || since.Amount > was.Amount,
    };
}
