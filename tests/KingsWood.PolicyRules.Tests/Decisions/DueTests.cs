using System.Globalization;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Decisions;

/// <summary>By when a report is due is said in words that somebody can act on, in every text and in JSON alike.</summary>
public sealed class DueTests
{
    private const string Tell = "tell the Designated Safeguarding Lead (the Headteacher).";

    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly Moment SameDay = new(Friday, new(16, 0));
    private static readonly Moment NextMonday = new(Friday.AddDays(3), new(9, 0));

    private static readonly Policy Hours = SocialMediaPolicy.Default.With(Parameters.ReportWithinHours, 4);
    private static readonly Policy HoursAlone = Hours.With(ReportHours.Alone);
    private static readonly Policy WorkingDays = SocialMediaPolicy.Default.With(Parameters.ReportWithinWorkingDays, 2);

    private static readonly Concern Worry = new() { Actor = Actor.Teacher, IsOtherWorry = Answer.Yes, ReportedToLead = ActionTaken.NotYet };

    [Fact]
    public void The_day_is_named_for_what_is_owed_the_same_day() =>
        Says(
            SocialMediaPolicy.Default, new(Friday), SameDay,
            "Do this the same day, by the end of Friday 20 November 2026: " + Tell,
            "Tell the Designated Safeguarding Lead (the Headteacher), the same day, by the end of Friday 20 November 2026. [clause 1.2, KW1101]");

    [Fact]
    public void The_hour_is_named_where_hours_are_counted() =>
        Says(
            Hours, new(Friday, new(10, 5)), new(Friday, new(11, 0)),
            "Do this within 4 hours, and not later than the end of the same day, by 14:05 on Friday 20 November 2026: " + Tell,
            "Tell the Designated Safeguarding Lead (the Headteacher), within 4 hours, and not later than the end of the same day, "
            + "by 14:05 on Friday 20 November 2026. [clause 1.2, KW1101]");

    [Fact]
    public void The_day_is_named_on_which_the_last_working_day_ends() =>
        Says(
            WorkingDays, new(Friday), SameDay,
            "Do this within 2 working days, by the end of Tuesday 24 November 2026: " + Tell,
            "Tell the Designated Safeguarding Lead (the Headteacher), within 2 working days, by the end of Tuesday 24 November 2026. [clause 1.2, KW1101]");

    [Fact]
    public void What_is_past_its_last_day_is_called_overdue() =>
        Says(
            SocialMediaPolicy.Default, new(Friday), NextMonday,
            "Do this now: " + Tell + " It is overdue. It was due the same day, by the end of Friday 20 November 2026.",
            "Tell the Designated Safeguarding Lead (the Headteacher): left undone, and overdue. It was due the same day, by the end of "
            + "Friday 20 November 2026. It is still owed. [clause 1.2, KW1101]");

    [Fact]
    public void What_is_past_its_last_day_and_perhaps_done_is_overdue_unless_it_was() =>
        Says(
            SocialMediaPolicy.Default, new(Friday), NextMonday,
            "If it has not been done, do this now: " + Tell + " It is overdue. It was due the same day, by the end of Friday 20 November 2026.",
            "Tell the Designated Safeguarding Lead (the Headteacher): overdue, unless it has been done. "
            + "It was due the same day, by the end of Friday 20 November 2026. [clause 1.2, KW1101]",
            toldNothing: true);

    [Fact]
    public void What_was_owed_at_once_is_overdue_from_the_next_day_on()
    {
        var onTheDay = SocialMediaPolicy.Default.Decide(Worry with { On = new Moment(Friday) }, SameDay);
        var after = SocialMediaPolicy.Default.Decide(Worry with { On = new Moment(Friday) }, new Moment(Friday.AddDays(1)));

        Assert.Equal("Do this at once: " + Tell, FirstLine(onTheDay));
        Assert.False(Assert.Single(onTheDay.Obligations).IsOverdue);
        Assert.Equal("Do this now: " + Tell + " It is overdue. It was due at once, on Friday 20 November 2026.", FirstLine(after));
    }

    [Fact]
    public void Where_nobody_said_when_it_arose_that_is_why_no_day_is_named() =>
        Says(
            SocialMediaPolicy.Default, null, NextMonday,
            "Do this the same day: " + Tell,
            "Tell the Designated Safeguarding Lead (the Headteacher), the same day. Since when it is owed is not stated, so the last day cannot be "
            + "named: count from when you learnt of it. [clause 1.2, KW1101]");

    [Fact]
    public void Where_nobody_said_at_what_time_it_arose_that_is_why_no_hour_is_named() =>
        Says(
            HoursAlone, new(Friday), SameDay,
            "Do this within 4 hours: " + Tell,
            "Tell the Designated Safeguarding Lead (the Headteacher), within 4 hours. At what time it arose is not stated, so the hour cannot be "
            + "named: count from when you learnt of it. [clause 1.2, KW1101]");

    [Fact]
    public void Hours_that_nobody_can_count_are_overdue_once_they_cannot_reach_so_far()
    {
        Assert.False(Owed(HoursAlone, new(Friday), new(Friday.AddDays(1), new(23, 59))).IsOverdue);
        Assert.True(Owed(HoursAlone, new(Friday), new(Friday.AddDays(2))).IsOverdue);
        Assert.Equal(ObligationState.LeftUndone, Owed(HoursAlone, new(Friday), new(Friday.AddDays(2))).State);
    }

    [Fact]
    public void A_day_after_the_hour_is_past_it_whatever_the_time()
    {
        var owed = Owed(HoursAlone, new(Friday, new(10, 0)), new(Friday.AddDays(1)));

        Assert.Equal((ObligationState.LeftUndone, true), (owed.State, owed.IsOverdue));
    }

    [Fact]
    public void What_will_not_be_done_is_not_overdue_while_there_is_time()
    {
        var decision = SocialMediaPolicy.Default.Decide(Received(new(Friday)) with { ReportedToLead = ActionTaken.WillNot }, SameDay);

        Assert.Contains("by the end of Friday 20 November 2026: left undone. It is still owed.", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
        Assert.False(Assert.Single(decision.Obligations).IsOverdue);
    }

    [Fact]
    public void What_was_done_is_never_overdue()
    {
        var decision = SocialMediaPolicy.Default.Decide(Received(new(Friday)) with { ReportedToLead = ActionTaken.DoneOn(new(Friday)) }, NextMonday);

        Assert.False(Assert.Single(decision.Obligations).IsOverdue);
        Assert.DoesNotContain("overdue", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reader_and_JSON_are_told_the_same()
    {
        var decision = Hours.Decide(Received(new(Friday, new(10, 5))), NextMonday);
        var item = "left undone, and overdue. It was due within 4 hours, and not later than the end of the same day, by 14:05 on Friday 20 November 2026.";
        var owed = Assert.Single(DecisionJson.Read(DecisionJson.Write(decision)).Obligations);

        Assert.All(Enum.GetValues<Reader>(), reader => Assert.Contains(item, DecisionText.Write(decision, reader), StringComparison.Ordinal));
        Assert.Equal(("2026-11-20T14:05", true), (owed.DueBy, owed.Overdue));
        Assert.Equal("2026-11-20", Assert.Single(DecisionJson.Read(DecisionJson.Write(
            SocialMediaPolicy.Default.Decide(Received(new(Friday)), SameDay))).Obligations).DueBy);
    }

    [Fact]
    public void The_words_do_not_follow_the_culture_of_the_machine()
    {
        var decision = SocialMediaPolicy.Default.Decide(Received(new(Friday)), SameDay);
        var expected = DecisionText.Write(decision, Reader.Staff);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(expected, DecisionText.Write(decision, Reader.Staff));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_case_names_the_soonest_of_its_days_and_says_what_is_overdue()
    {
        var parts = new Case(Received(new(Friday.AddDays(3))), Received(new(Friday)));

        var owed = Assert.Single(SocialMediaPolicy.Default.Decide(parts, NextMonday).Obligations);

        Assert.Equal((new Moment(Friday), true), (owed.DueBy, owed.IsOverdue));
        Assert.Equal(new Moment(Friday), Assert.Single(SocialMediaPolicy.Default.Decide(parts, SameDay).Obligations).DueBy);
    }

    [Fact]
    public void A_removal_is_overdue_by_the_day_on_which_the_consent_was_withdrawn()
    {
        var photograph = new Publication
        {
            On = new Moment(Friday.AddDays(-30)),
            Actor = Actor.Teacher,
            Account = Account.School,
            Step = PublicationStep.Published,
            Contents = [Content.Photograph],
            Children = [new() { Consent = Consent.Written with { WithdrawnOn = new Moment(Friday) } }],
            Removed = ActionTaken.NotYet,
        };

        Assert.False(Removal(SameDay).IsOverdue);
        Assert.True(Removal(NextMonday).IsOverdue);

        Obligation Removal(Moment asOf) => SocialMediaPolicy.Default.Decide(photograph, asOf).Obligations.Single(o => o.Duty == Duties.Remove);
    }

    private static Message Received(Moment? on) => new()
    {
        On = on,
        Actor = Actor.Teacher,
        Account = Account.Personal,
        Channel = Channel.SocialMedia,
        Step = MessageStep.Received,
        With = [OtherPerson.Who(Relation.CurrentPupil)],
        ReportedToLead = ActionTaken.NotYet,
    };

    private static Obligation Owed(Policy policy, Moment since, Moment asOf) => Assert.Single(policy.Decide(Received(since), asOf).Obligations);

    private static void Says(Policy policy, Moment? on, Moment asOf, string headline, string item, bool toldNothing = false)
    {
        var decision = policy.Decide(Received(on) with { ReportedToLead = toldNothing ? null : ActionTaken.NotYet }, asOf);

        Assert.Equal(headline, FirstLine(decision));
        Assert.Contains($"\nWhat is owed\n  - {item}\n", DecisionText.Write(decision, Reader.Staff), StringComparison.Ordinal);
        Assert.Contains(headline, DecisionJson.Write(decision), StringComparison.Ordinal);
    }

    private static string FirstLine(Decision decision) => DecisionText.Write(decision, Reader.Staff).Split('\n')[0];
}
