using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class AgeTests
{
    [Fact]
    public void An_age_is_reached_at_the_start_of_the_birthday()
    {
        var age = Age.BornOn(new(2008, 11, 23));

        Assert.Equal(Answer.Yes, age.IsUnder(18, new(2026, 11, 22)));
        Assert.Equal(Answer.No, age.IsUnder(18, new(2026, 11, 23)));
    }

    [Fact]
    public void Born_on_29_February_an_age_is_reached_on_1_March_of_a_common_year()
    {
        var age = Age.BornOn(new(2008, 2, 29));

        Assert.Equal(Answer.Yes, age.IsUnder(18, new(2026, 2, 28)));
        Assert.Equal(Answer.No, age.IsUnder(18, new(2026, 3, 1)));
        Assert.Equal(Answer.Yes, age.IsUnder(20, new(2028, 2, 28)));
        Assert.Equal(Answer.No, age.IsUnder(20, new(2028, 2, 29)));
    }

    // 2000 was a leap year and 1900 and 2100 are none, so both ends of the rule are among the days.
    [Theory]
    [InlineData(1895, 1905)]
    [InlineData(1999, 2001)]
    [InlineData(2007, 2009)]
    [InlineData(2079, 2081)]
    public void On_every_day_around_every_birthday_the_age_is_that_of_the_law(int from, int to)
    {
        var compared = 0;
        for (var born = new DateOnly(from, 1, 1); born.Year <= to; born = born.AddDays(1))
        {
            foreach (var years in new[] { 1, 10, 16, 18, 19, 21, 100 })
            {
                var birthday = Birthday(born, years);
                for (var days = -2; days <= 2; days++)
                {
                    var day = birthday.AddDays(days);
                    Assert.Equal(day < birthday ? Answer.Yes : Answer.No, Age.BornOn(born).IsUnder(years, day));
                    compared++;
                }
            }
        }

        Assert.True(compared > 30_000);
    }

    [Theory]
    [InlineData(17, 18, Answer.Yes)]
    [InlineData(18, 18, Answer.No)]
    [InlineData(0, 1, Answer.Yes)]
    [InlineData(130, 130, Answer.No)]
    public void So_many_years_are_compared_at_the_limit(int years, int limit, Answer isUnder) =>
        Assert.Equal(isUnder, Age.Years(years).IsUnder(limit, new(2026, 1, 1)));

    [Theory]
    [InlineData(18, Answer.Yes)]
    [InlineData(17, Answer.NotKnown)]
    [InlineData(19, Answer.Yes)]
    public void Under_18_tells_nothing_of_a_lower_limit(int limit, Answer isUnder) =>
        Assert.Equal(isUnder, Age.Under(18).IsUnder(limit, new(2026, 1, 1)));

    [Theory]
    [InlineData(18, Answer.No)]
    [InlineData(17, Answer.No)]
    [InlineData(19, Answer.NotKnown)]
    public void Eighteen_or_over_tells_nothing_of_a_higher_limit(int limit, Answer isUnder) =>
        Assert.Equal(isUnder, Age.AtLeast(18).IsUnder(limit, new(2026, 1, 1)));

    [Fact]
    public void An_age_that_is_not_known_tells_nothing() =>
        Assert.Equal(Answer.NotKnown, Age.NotKnown.IsUnder(18, new(2026, 1, 1)));

    [Fact]
    public void Nobody_is_as_old_as_the_calendar() =>
        Assert.Equal(Answer.Yes, Age.BornOn(DateOnly.MinValue).IsUnder(130, new(130, 12, 31)));

    [Theory]
    [InlineData(-1)]
    [InlineData(131)]
    public void An_age_that_nobody_has_is_refused(int years)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.Years(years));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.AtLeast(years));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.Under(years));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.Under(0));
    }

    /// <summary>The day on which an age is reached, by the letter: the same day of the year, or the day after 28 February.</summary>
    private static DateOnly Birthday(DateOnly born, int years) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + years)
            ? new(born.Year + years, 3, 1)
            : new(born.Year + years, born.Month, born.Day);
}
