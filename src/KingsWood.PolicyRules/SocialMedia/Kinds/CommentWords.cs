using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia.Facts;

namespace KingsWood.PolicyRules.SocialMedia.Kinds;

/// <summary>The words of a comment received, and where each is read.</summary>
internal static class CommentWords
{
    public static KindVocabulary Create() => new KindVocabulary(SituationKind.CommentReceived)
        .AboutTheActor()
        .About(TheComment.IsInappropriate, static (in Part p, int _) => IsInappropriate(Of(p)))
        .About(TheComment.InvolvesAChild, static (in Part p, int _) => InvolvesAChild(Of(p)))
        .About(TheComment.IdentifiesAChild, static (in Part p, int _) => Of(p).IdentifiesAChild)
        .About(TheComment.IsLeftStanding, static (in Part p, int _) => IsLeftStanding(Of(p).Removed))
        .About(TheComment.IsAPupilsAndUnchecked, static (in Part p, int _) => Of(p).IsAPupilsAndUnchecked)
        .About(TheComment.IsThreatOrCrime, static (in Part p, int _) => Of(p).IsThreatOrCrime)
        .About(TheComment.IsBeyondTheActor, static (in Part p, int _) => IsBeyondTheActor(Of(p).CanBeRemoved))
        .About(TheContent.GivesStaffDetails, static (in Part _, int _) => Answer.NotStated)
        .About(TheContent.RaisesSuspicion, static (in Part p, int _) => p.Situation.RaisesSuspicion)
        .About(TheConcern.AChildIsInDanger, static (in Part p, int _) => p.Situation.ChildInDanger)
        .AboutReportsToTheLead()
        .About(WhatWasDone.Removed, static (in Part p, int _) => ActionFacts.IsDone(Of(p).Removed))
        .About(WhatWasDone.NotRemoved, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Duties.Remove, Of(p).Removed))
        .About(WhatWasDone.RemovedLate, static (in Part p, int _) => ActionFacts.IsLate(p, Duties.Remove, Of(p).Removed))
        .About(WhatWasDone.ReportedToLeadership, static (in Part p, int _) => ActionFacts.IsDone(Of(p).ReportedToLeadership))
        .About(WhatWasDone.NotReportedToLeadership, static (in Part p, int _) => ActionFacts.IsLeftUndone(p, Duties.TellTheLeadership, Of(p).ReportedToLeadership))
        .About(WhatWasDone.ReportedToLeadershipLate, static (in Part p, int _) => ActionFacts.IsLate(p, Duties.TellTheLeadership, Of(p).ReportedToLeadership));

    private static CommentReceived Of(in Part part) => (CommentReceived)part.Situation;

    // A comment that threatens somebody is inappropriate, whatever else is said of it.
    private static Answer IsInappropriate(CommentReceived comment) =>
        comment.IsThreatOrCrime == Answer.Yes ? Answer.Yes : comment.IsInappropriate;

    private static Answer InvolvesAChild(CommentReceived comment) =>
        comment.IdentifiesAChild == Answer.Yes || comment.IsAPupilsAndUnchecked == Answer.Yes
            ? Answer.Yes
            : comment.InvolvesAChild;

    // Whoever does not know whether it can be removed tries: not known leaves the removal owed.
    private static Answer IsBeyondTheActor(Answer canBeRemoved) => canBeRemoved switch
    {
        Answer.NotStated => Answer.NotStated,
        Answer.No => Answer.Yes,
        _ => Answer.No,
    };

    private static Answer IsLeftStanding(ActionTaken? removed) => removed?.Progress switch
    {
        null => Answer.NotStated,
        Progress.Done => Answer.No,
        Progress.NotKnown => Answer.NotKnown,
        _ => Answer.Yes,
    };
}
