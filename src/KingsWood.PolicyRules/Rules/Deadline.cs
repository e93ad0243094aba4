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
public sealed record Deadline(int Amount, DeadlineUnit Unit)
{
    /// <summary>The most hours or working days that a deadline can have.</summary>
    public const int Most = 500;

    /// <summary>So many hours.</summary>
    public static Deadline Hours(int amount) => new(amount, DeadlineUnit.Hours);

    /// <summary>So many working days.</summary>
    public static Deadline WorkingDays(int amount) => new(amount, DeadlineUnit.WorkingDays);

    /// <summary>In plain English: <c>within 2 working days</c>.</summary>
    public override string ToString() => Unit == DeadlineUnit.Hours
        ? Amount == 1 ? "within an hour" : $"within {Amount} hours"
        : Amount == 1 ? "within one working day" : $"within {Amount} working days";
}
