using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads what was done since, against the deadline of each duty.</summary>
internal static class ActionFacts
{
    /// <summary>Reports to the safeguarding lead, which can be owed in every kind of situation.</summary>
    public static KindVocabulary AboutReportsToTheLead(this KindVocabulary words) => words
        .About(WhatWasDone.ReportedToLead, static (in Part p, int _) => IsDone(p.Situation.ReportedToLead))
        .About(WhatWasDone.NotReportedToLead, static (in Part p, int _) => IsLeftUndone(p, p.Situation.ReportedToLead))
        .About(WhatWasDone.ReportedToLeadLate, static (in Part p, int _) => IsLate(p, p.Situation.ReportedToLead));

    public static Answer IsDone(ActionTaken? action) => action?.Progress switch
    {
        null => Answer.NotStated,
        Progress.Done => Answer.Yes,
        _ => Answer.No, // not known counts as not done: the duty stays owed
    };

    public static Answer IsLeftUndone(in Part part, ActionTaken? action) => IsLeftUndone(part, action, part.Situation.On);

    public static Answer IsLate(in Part part, ActionTaken? action) => IsLate(part, action, part.Situation.On);

    /// <summary>For a duty that arose at another moment than that of the situation, or at one that nobody stated.</summary>
    public static Answer IsLeftUndone(in Part part, ActionTaken? action, Moment? owedSince) => action?.Progress switch
    {
        null => Answer.NotStated,
        Progress.WillNot => Answer.Yes,
        Progress.NotYet when owedSince is { } since => IsPast(part, since, part.AsOf),
        _ => Answer.No,
    };

    /// <inheritdoc cref="IsLeftUndone(in Part, ActionTaken?, Moment?)"/>
    public static Answer IsLate(in Part part, ActionTaken? action, Moment? owedSince) =>
        action is { Progress: Progress.Done, On: { } on } && owedSince is { } since
            ? IsPast(part, since, on)
            : Answer.NotStated;

    // The time that a school allows is for what is owed the same day; what is owed at once stays so.
    private static bool IsOwedAtOnce(in Part part) =>
        part.Situation is Concern or CommentReceived or Publication or Message { IsInappropriate: Answer.Yes }
        || part.Situation.ChildInDanger == Answer.Yes;

    /// <summary>A duty that arose at one moment is past its deadline at another: in the eyes of the stated times only.</summary>
    private static Answer IsPast(in Part part, Moment since, Moment now)
    {
        var (hours, days) = IsOwedAtOnce(part)
            ? (0, 0)
            : (part.Settings.Get(Parameters.ReportWithinHours), part.Settings.Get(Parameters.ReportWithinWorkingDays));
        if (days > 0)
        {
            return now.Date > WorkingDays.After(since.Date, days, part.Settings.Get(OwnWords.WorkingDays)) ? Answer.Yes : Answer.No;
        }

        if (hours > 0 && now.Date > since.Date && !part.Settings.Takes(ReportHours.Alone))
        {
            return Answer.Yes;
        }

        if (hours > 0 && since.Time is { } from && now.Time is { } to)
        {
            return now.Date.ToDateTime(to) - since.Date.ToDateTime(from) > TimeSpan.FromHours(hours) ? Answer.Yes : Answer.No;
        }

        // Without times, as many whole days as the hours may reach into are allowed.
        return now.Date.DayNumber - since.Date.DayNumber > (hours + 23) / 24 ? Answer.Yes : Answer.No;
    }
}
