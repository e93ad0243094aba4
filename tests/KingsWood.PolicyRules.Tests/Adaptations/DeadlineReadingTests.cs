using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>Hours for a report end with the day, so they need no reason; hours alone may reach into the next day, and do.</summary>
public sealed class DeadlineReadingTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(72)]
    public void Hours_that_end_with_the_day_need_no_reason(int hours) =>
        Assert.Empty(Made.College.Set(Parameters.ReportWithinHours, hours).Adapt().Adapted!.Loosenings);

    [Fact]
    public void Hours_alone_need_one()
    {
        var trust = Made.Trust.Set(Parameters.ReportWithinHours, 2);

        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(trust, Made.College.Read(ReportHours.Alone)).Kind);
        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(trust.Read(ReportHours.Alone)).Kind);
        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(Made.Trust.Read(ReportHours.Alone), Made.College.Set(Parameters.ReportWithinHours, 2)).Kind);
        var policy = SocialMediaPolicy.Default.Adapt(trust, Made.College.Read(ReportHours.Alone, Made.Reason));
        Assert.Contains("KW1101", Assert.Single(policy.Adapted!.Loosenings).Rules);
    }

    [Fact]
    public void Hours_alone_change_nothing_where_no_hours_are_set() =>
        Assert.Empty(Made.College.Read(ReportHours.Alone).Adapt().Adapted!.Loosenings);

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(4, 2, true)]
    [InlineData(2, 0, false)]
    [InlineData(24, 0, true)]
    [InlineData(24, 72, true)]
    public void Of_two_numbers_of_hours_within_the_day_the_lower_is_free(int before, int after, bool isFree)
    {
        var trust = Made.Trust.Set(Parameters.ReportWithinHours, before);
        var school = Made.College.Set(Parameters.ReportWithinHours, after);

        Assert.Equal(isFree, Record.Exception(() => SocialMediaPolicy.Default.Adapt(trust, school)) is null);
    }

    [Fact]
    public void Working_days_or_hours_alone_are_left_for_hours_within_the_day_freely()
    {
        var days = Made.Trust.Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason);
        var alone = Made.Trust.Set(Parameters.ReportWithinHours, 4, Made.Reason).Read(ReportHours.Alone, Made.Reason);

        Assert.NotNull(SocialMediaPolicy.Default.Adapt(
            days, Made.College.Set(Parameters.ReportWithinWorkingDays, 0).Set(Parameters.ReportWithinHours, 72)));
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(alone, Made.College.Read(ReportHours.WithinTheDay)));
    }

    [Fact]
    public void What_is_owed_says_both_ends()
    {
        var policy = SocialMediaPolicy.Default.With(Parameters.ReportWithinHours, 2);
        var late = Made.FormerPupil with { On = new Moment(Day, new(23, 30)) };

        var owed = Assert.Single(policy.Decide(late, Made.AsOf).Obligations);

        Assert.Equal("within 2 hours, and not later than the end of the same day", owed.Within!.ToString());
        Assert.Equal(new Moment(Day), owed.DueBy);
        Assert.Equal(new Moment(Day, new(12, 0)), Owed(policy, new(Day, new(10, 0))).DueBy);
        Assert.Equal(new Moment(Day), Owed(policy, new(Day)).DueBy);
        Assert.Equal(new Moment(Day.AddDays(1), new(1, 30)), Owed(policy.With(ReportHours.Alone), new(Day, new(23, 30))).DueBy);
    }

    [Fact]
    public void A_report_is_late_exactly_when_it_comes_after_the_moment_by_which_it_is_due()
    {
        foreach (var (hours, alone) in from h in new[] { 1, 2, 23, 24, 25, 72 } from a in new[] { false, true } select (h, a))
        {
            var policy = SocialMediaPolicy.Default.With(Parameters.ReportWithinHours, hours);
            policy = alone ? policy.With(ReportHours.Alone) : policy;
            foreach (var since in Enumerable.Range(0, 24).Select(h => new Moment(Day, new(h, 30))))
            {
                foreach (var reported in Enumerable.Range(0, 24).Select(i => since.Date.ToDateTime(since.Time!.Value).AddHours((4 * i) + 1).AddMinutes(i % 3)))
                {
                    var on = new Moment(DateOnly.FromDateTime(reported), TimeOnly.FromDateTime(reported));
                    var owed = Owed(policy, since, on);
                    var due = owed.DueBy!.Value;
                    var end = due.Time is { } time ? due.Date.ToDateTime(time) : due.Date.ToDateTime(TimeOnly.MaxValue);

                    Assert.Equal(reported > end, owed.State == ObligationState.DoneLate);
                }
            }
        }
    }

    [Fact]
    public void Hours_within_the_day_are_never_later_than_the_day_without_them()
    {
        var hours = SocialMediaPolicy.Default.With(Parameters.ReportWithinHours, 72);
        foreach (var (since, on) in new (Moment, Moment)[]
        {
            (new(Day, new(23, 30)), new(Day.AddDays(1), new(0, 10))), (new(Day), new(Day.AddDays(1))), (new(Day), new(Day.AddDays(1), new(1, 0))),
        })
        {
            Assert.Equal(ObligationState.DoneLate, Owed(SocialMediaPolicy.Default, since, on).State);
            Assert.Equal(ObligationState.DoneLate, Owed(hours, since, on).State);
        }
    }

    private static Obligation Owed(Policy policy, Moment since, Moment? reported = null) =>
        Assert.Single(policy.Decide(
            Made.FormerPupil with
            {
                On = since,
                Step = ConnectionStep.Declined,
                ReportedToLead = reported is { } on ? ActionTaken.DoneOn(on) : null,
            },
            new Moment(Day.AddDays(30), new(10, 0))).Obligations);
}
