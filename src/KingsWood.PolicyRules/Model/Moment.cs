namespace KingsWood.PolicyRules.Model;

/// <summary>A day, with the time of day where it is known, by the clock of the school.</summary>
/// <remarks>Two moments of one day have no known order unless both have a time.</remarks>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where nobody stated one.</param>
public readonly record struct Moment(DateOnly Date, TimeOnly? Time = null)
{
    /// <summary>A day without a time.</summary>
    public static implicit operator Moment(DateOnly date) => new(date);

    /// <summary>A day without a time.</summary>
    public static Moment FromDateOnly(DateOnly date) => new(date);

    /// <summary>Whether this moment is before <paramref name="other"/>: the same day without two times is not known.</summary>
    public Answer IsBefore(Moment other)
    {
        if (Date != other.Date)
        {
            return Date < other.Date ? Answer.Yes : Answer.No;
        }

        return Time is { } mine && other.Time is { } theirs
            ? mine < theirs ? Answer.Yes : Answer.No
            : Answer.NotKnown;
    }
}
