namespace KingsWood.PolicyRules.Model;

/// <summary>What is known of somebody's age. By the law of England an age is reached at the start of the birthday.</summary>
/// <remarks>
/// No date of birth is ever needed: "under 18" or "18 or over" is enough. Whoever is born on 29 February reaches an age
/// on 1 March of a common year, which is the later and so the safer day.
/// </remarks>
public sealed record Age
{
    /// <summary>The oldest age in years that is accepted.</summary>
    public const int Maximum = 130;

    private Age()
    {
    }

    /// <summary>Somebody said, expressly, that the age is not known.</summary>
    public static Age NotKnown { get; } = new();

    /// <summary>The date of birth, where that is what is known.</summary>
    public DateOnly? Born { get; private init; }

    /// <summary>At least so many years on the day of the situation, where that is known.</summary>
    public int? AtLeastYears { get; private init; }

    /// <summary>Under so many years on the day of the situation, where that is known.</summary>
    public int? UnderYears { get; private init; }

    /// <summary>Born on <paramref name="date"/>. Whether that is before the situation is checked when both are known.</summary>
    public static Age BornOn(DateOnly date) => new() { Born = date };

    /// <summary>So many completed years on the day of the situation, from 0 to 130.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is not between 0 and 130.</exception>
    public static Age Years(int years) =>
        new() { AtLeastYears = Checked(years, 0), UnderYears = years + 1 };

    /// <summary>Younger than <paramref name="years"/> on the day of the situation, from 1 to 130.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is not between 1 and 130.</exception>
    public static Age Under(int years) => new() { UnderYears = Checked(years, 1) };

    /// <summary><paramref name="years"/> or older on the day of the situation, from 0 to 130.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is not between 0 and 130.</exception>
    public static Age AtLeast(int years) => new() { AtLeastYears = Checked(years, 0) };

    /// <summary>Whether the person is under <paramref name="years"/> on <paramref name="day"/>.</summary>
    public Answer IsUnder(int years, DateOnly day)
    {
        if (Born is { } born)
        {
            return Anniversary.IsStillToCome(born, years, day) ? Answer.Yes : Answer.No;
        }

        return UnderYears <= years ? Answer.Yes
            : AtLeastYears >= years ? Answer.No
            : Answer.NotKnown;
    }

    private static int Checked(int years, int least) =>
        years >= least && years <= Maximum
            ? years
            : throw new ArgumentOutOfRangeException(
                nameof(years), years, $"An age is a whole number of years from {least} to {Maximum}.");
}
