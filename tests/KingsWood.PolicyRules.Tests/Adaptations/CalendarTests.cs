using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>A calendar postpones what is counted in working days, whichever of the two came first.</summary>
public sealed class CalendarTests
{
    private static readonly WorkingDays Holidays = WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 12, 24), new DateOnly(2026, 12, 25));

    private static readonly WorkingDays AYearOff =
        WorkingDays.MondayToFriday.ExceptFor(Enumerable.Range(0, 300).Select(i => new DateOnly(2026, 11, 1).AddDays(i)));

    private static Adaptation WorkingDaysAllowed => Made.Trust.Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason);

    [Fact]
    public void Holidays_are_written_as_a_file_says_them()
    {
        var adaptation = Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 12, 24)));

        Assert.Equal(adaptation, AdaptationJson.Read(AdaptationJson.Write(adaptation)));
    }

    [Fact]
    public void Holidays_need_no_reason_where_no_report_is_counted_in_working_days() =>
        Assert.Empty(Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, Holidays).Adapt().Adapted!.Loosenings);

    [Fact]
    public void Holidays_need_a_reason_where_an_earlier_layer_counts_reports_in_working_days()
    {
        var problem = Made.Problem(WorkingDaysAllowed, Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, AYearOff));

        Assert.Equal(ProblemKind.LooseningWithoutReason, problem.Kind);
        Assert.Equal("CalendarTests.cs", problem.Place.File);
    }

    [Fact]
    public void Holidays_need_a_reason_beside_a_deadline_in_working_days_in_whatever_order()
    {
        Adaptation[] both =
        [
            WorkingDaysAllowed.Set<IWorkingDays>(OwnWords.WorkingDays, AYearOff),
            Made.Trust.Set<IWorkingDays>(OwnWords.WorkingDays, AYearOff).Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason),
        ];

        Assert.All(both, layer => Assert.Contains("working-days", Made.Problem(layer).Says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_deadline_in_working_days_after_the_holidays_has_its_reason_and_is_shown()
    {
        var policy = SocialMediaPolicy.Default.Adapt(
            Made.Trust.Set<IWorkingDays>(OwnWords.WorkingDays, AYearOff), Made.College.Set(Parameters.ReportWithinWorkingDays, 1, Made.Reason));

        Assert.Contains("KW1101", Assert.Single(policy.Decide(Made.FormerPupil).Loosenings).Rules);
    }

    [Fact]
    public void With_a_reason_every_report_that_is_due_later_shows_it()
    {
        var policy = SocialMediaPolicy.Default.Adapt(
            WorkingDaysAllowed, Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, Holidays, Made.Reason));

        Assert.Contains(policy.Decide(Made.FormerPupil).Loosenings, l => l.Layer == "Oakfield College" && l.Rules.Contains("KW1101"));
    }

    [Fact]
    public void Each_closed_day_that_is_none_is_told()
    {
        var school = Made.College.Set("working-days", SettingValue.Of(["2026-12-25", "2026-12-32", "Christmas"]));

        Assert.Equal(["\"2026-12-32\"", "\"Christmas\""], Made.Problems(school).Select(p => p.Found));
    }

    [Fact]
    public void Fewer_closed_days_need_no_reason()
    {
        var trust = WorkingDaysAllowed.Set<IWorkingDays>(OwnWords.WorkingDays, Holidays, Made.Reason);
        var fewer = WorkingDays.MondayToFriday.ExceptFor(new DateOnly(2026, 12, 25));

        Assert.Contains(SocialMediaPolicy.Default.Adapt(trust).Adapted!.Loosenings, l => l.Adjustment.Of == "setting working-days");
        Assert.DoesNotContain(
            SocialMediaPolicy.Default.Adapt(trust, Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, fewer)).Adapted!.Loosenings,
            l => l.Layer == "Oakfield College");
    }

    [Fact]
    public void A_calendar_that_is_injected_needs_a_reason_whatever_it_calls_itself() =>
        Assert.Equal(
            ProblemKind.LooseningWithoutReason,
            Made.Problem(WorkingDaysAllowed, Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, new NeverWorking())).Kind);

    [Fact]
    public void A_duty_of_the_schools_own_that_keeps_children_safe_is_postponed_with_a_reason_only()
    {
        var duty = OwnDuty.Create("nt-tell-the-tutor", "Tell {to}.", new Post("tutor"));
        var trust = Made.Trust.AddPost(new("tutor")).AddRule(new Norm
        {
            Id = "NT0001",
            Clause = new("Trust 1", "our own"),
            Force = Force.Must,
            Title = "Tell the tutor",
            Says = "The tutor is told.",
            Serves = Purposes.SafeguardChildren,
            Owes = new(duty, Promptness.Soon) { Within = Deadline.WorkingDays(2) },
            Limbs = [new(SituationKind.Access) { OwedWhen = TheAccount.IsPersonal }],
        });

        Assert.Contains("NT0001", Made.Problem(trust, Made.College.Set<IWorkingDays>(OwnWords.WorkingDays, Holidays)).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_working_days_are_no_sooner_where_hours_take_their_place()
    {
        var trust = WorkingDaysAllowed.Set(Parameters.ReportWithinHours, 72, Made.Reason).Read(ReportHours.Alone, Made.Reason);

        Assert.Equal(ProblemKind.LooseningWithoutReason, Made.Problem(trust, Made.College.Set(Parameters.ReportWithinWorkingDays, 0)).Kind);
        Assert.NotNull(SocialMediaPolicy.Default.Adapt(WorkingDaysAllowed, Made.College.Set(Parameters.ReportWithinWorkingDays, 0)));
    }

    // It is written as the calendar that it replaces.
    private sealed class NeverWorking : IWorkingDays
    {
        public string Name => "monday-to-friday";

        public bool IsWorkingDay(DateOnly day) => false;

        public override string ToString() => Name;
    }
}
