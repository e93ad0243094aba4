using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Logic.Facts;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class SettingsTests
{
    [Fact]
    public void What_is_not_set_has_its_default()
    {
        Assert.Same(Narrow, Settings.Default[Breadth]);
        Assert.Equal(18, Settings.Default.Get(Limit));
        Assert.Empty(Settings.Default.Changed);
        Assert.Equal("", Settings.Default.ToString());
    }

    [Fact]
    public void What_is_set_is_taken_and_leaves_the_settings_it_came_from_alone()
    {
        var set = Settings.Default.With(Wide).With(Limit, 21);

        Assert.True(set.Takes(Wide));
        Assert.False(set.Takes(Narrow));
        Assert.Equal(21, set.Get(Limit));
        Assert.Equal(["breadth", "limit"], set.Changed);
        Assert.Equal("breadth = wide\nlimit = 21", set.ToString());
        Assert.True(Settings.Default.Takes(Narrow));
    }

    [Fact]
    public void Setting_the_default_is_the_same_as_setting_nothing() =>
        Assert.Empty(Settings.Default.With(Wide).With(Limit, 21).With(Narrow).With(Limit, 18).Changed);

    [Theory]
    [InlineData(16, true)]
    [InlineData(30, true)]
    [InlineData(15, false)]
    [InlineData(31, false)]
    public void A_number_is_taken_within_its_range_only(int value, bool isTaken)
    {
        if (isTaken)
        {
            Assert.Equal(value, Settings.Default.With(Limit, value).Get(Limit));
        }
        else
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Settings.Default.With(Limit, value));
            Assert.StartsWith("The setting \"limit\" is between 16 and 30.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reading_with_one_way_to_read_it_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Reading("alone", new ReadingOption("only", "the only way")) { Where = "1", Question = "?" });

    [Fact]
    public void An_option_that_belongs_to_no_reading_says_so() =>
        Assert.Equal(
            "The option \"lost\" belongs to no reading.",
            Assert.Throws<InvalidOperationException>(() => new ReadingOption("lost", "lost").Reading).Message);

    [Fact]
    public void Every_setting_of_the_policy_has_an_id_of_its_own_and_every_reading_options_of_their_own()
    {
        var settings = SocialMediaPolicy.Content.Settings;

        Assert.Equal(settings.Count, settings.Select(s => s.Id).Distinct().Count());
        Assert.All(settings.OfType<Reading>(), r => Assert.Equal(r.Options.Count, r.Options.Select(o => o.Id).Distinct().Count()));
    }
}
