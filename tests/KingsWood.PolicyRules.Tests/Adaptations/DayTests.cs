using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

public sealed class DayTests
{
    [Fact]
    public void From_the_first_of_all_days_is_from_the_start()
    {
        var policy = Made.College.From(DateOnly.MinValue, a => a.Set(Parameters.FormerPupilAge, 21)).Adapt();

        Assert.Null(policy.Editions);
        Assert.Equal(21, policy.Settings.Get(Parameters.FormerPupilAge));
    }

    [Fact]
    public void The_first_and_the_last_of_all_days_end_nothing_with_an_error()
    {
        var first = Made.College.Until(DateOnly.MinValue, a => a.Set(Parameters.FormerPupilAge, 21)).Adapt();
        var last = Made.College.From(DateOnly.MaxValue, a => a.Set(Parameters.FormerPupilAge, 21)).Adapt();

        Assert.Equal((21, 18), (AgeOn(first, DateOnly.MinValue), AgeOn(first, new(2026, 11, 23))));
        Assert.Equal((18, 21), (AgeOn(last, new(2026, 11, 23)), AgeOn(last, DateOnly.MaxValue)));

        static int AgeOn(Policy policy, DateOnly day) => policy.InForceOn(day).Settings.Get(Parameters.FormerPupilAge);
    }

    [Fact]
    public void Facts_are_judged_by_the_edition_that_read_them_whatever_day_it_is()
    {
        var change = new DateOnly(2026, 9, 1);
        var policy = Made.College.From(change, a => a.Set(Parameters.FormerPupilAge, 21)).Adapt();
        var facts = new List<FactSet>();
        foreach (var day in (DateOnly[])[change.AddDays(-1), change])
        {
            policy.Read(Made.FormerPupil with { On = new Moment(day) }, facts, new Moment(day));
        }

        Assert.Equal(2, facts.Count);
        Assert.NotEqual(facts[0], facts[1]);
        Assert.Equal(
            [policy.InForceOn(change.AddDays(-1)).Judge(facts[0]), policy.InForceOn(change).Judge(facts[1])],
            facts.Select(f => policy.Judge(f)));
        Assert.Throws<ArgumentException>(() => policy.InForceOn(change).Judge(facts[0]));
    }

    [Fact]
    public void What_ends_before_it_begins_is_refused_with_its_place()
    {
        var until = Made.Problem(Made.College.From(new(2027, 9, 1), a => a.Until(new(2027, 8, 31), b => b.Set(Parameters.FormerPupilAge, 21))));
        var expired = Made.Problem(Made.College.From(new(2027, 9, 1), a =>
            a.Set(Parameters.FormerPupilAge, 17, Made.Reason with { Until = new(2027, 1, 1) })));

        Assert.All([until, expired], p => Assert.Equal((ProblemKind.ValueOutOfRange, "DayTests.cs"), (p.Kind, p.Place.File)));
        Assert.Equal(("a last day on or after 2027-09-01", "2027-08-31"), (until.Expected, until.Found));
    }

    [Fact]
    public void The_same_layer_twice_is_said_to_be_there_twice()
    {
        var problem = Made.Problem(Made.Trust, Made.Trust);

        Assert.Equal("The adaptation \"Northern Trust\" is given twice.", problem.Says);
    }

    [Fact]
    public void A_file_without_a_name_is_a_clear_error()
    {
        var error = Assert.Throws<AdaptationFormatException>(() =>
            AdaptationSource.Adapt(SocialMediaPolicy.Default, [AdaptationSource.OfFile("")]));

        Assert.Equal("$: expected the name of a file; found an empty text.", error.Message);
    }
}
