using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>Reads what was done since, against the deadline of each duty.</summary>
internal static class ActionFacts
{
    /// <summary>Reports to the safeguarding lead, which can be owed in every kind of situation.</summary>
    public static KindVocabulary AboutReportsToTheLead(this KindVocabulary words) => words
        .About(WhatWasDone.ReportedToLead, static (in Part p, int _) => IsDone(p.Situation.ReportedToLead))
        .About(WhatWasDone.NotReportedToLead, static (in Part p, int _) => IsLeftUndone(p, Duties.TellTheLead, p.Situation.ReportedToLead))
        .About(WhatWasDone.ReportedToLeadLate, static (in Part p, int _) => IsLate(p, Duties.TellTheLead, p.Situation.ReportedToLead));

    public static Answer IsDone(ActionTaken? action) => action?.Progress switch
    {
        null => Answer.NotStated,
        Progress.Done => Answer.Yes,
        _ => Answer.No, // not known counts as not done: the duty stays owed
    };

    public static Answer IsLeftUndone(in Part part, Duty duty, ActionTaken? action) => action?.Progress switch
    {
        null => Answer.NotStated,
        Progress.WillNot => Answer.Yes,
        Progress.NotYet when duty.Since(part.Situation, part.Index) is { } since => IsPast(part, duty, since, part.AsOf),
        _ => Answer.No,
    };

    public static Answer IsLate(in Part part, Duty duty, ActionTaken? action) =>
        action is { Progress: Progress.Done, On: { } on } && duty.Since(part.Situation, part.Index) is { } since
            ? IsPast(part, duty, since, on)
            : Answer.NotStated;

    // The time that a school allows is for what is owed the same day; what is owed at once stays so.
    private static bool IsOwedAtOnce(in Part part) =>
        part.Situation is Concern or CommentReceived or Publication or Message { IsInappropriate: Answer.Yes }
        || part.Situation.ChildInDanger == Answer.Yes;

    /// <summary>A duty that arose at one moment is past its deadline at another: for certain, or it is not.</summary>
    private static Answer IsPast(in Part part, Duty duty, Moment since, Moment now)
    {
        Deadline? allowed = IsOwedAtOnce(part) ? null : DeadlineFinder.BySetting(part.Settings, duty, Promptness.SameDay);
        return DueMoment.Of(allowed, since, part.Settings.Get(OwnWords.WorkingDays)).IsBefore(now) == Answer.Yes ? Answer.Yes : Answer.No;
    }
}
