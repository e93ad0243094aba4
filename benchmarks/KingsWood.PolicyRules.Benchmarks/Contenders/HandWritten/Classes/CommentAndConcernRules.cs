using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on comments received and on concerns.
internal sealed class CommentNotReportedToTheLead() : RuleClass(Broken.KW1102)
{
    public override bool IsBroken(PlainFacts f) =>
        f.CommentInappropriate && f.CommentInvolvesChild && f.IsBound() && f.RefusesToReport();
}

internal sealed class PupilsCommentUnchecked() : RuleClass(Broken.KW2103)
{
    public override bool IsBroken(PlainFacts f) => f.ActorStaff && f.CommentPupilUnchecked;
}

internal sealed class CommentIdentifiesAChild() : RuleClass(Broken.KW2203)
{
    public override bool IsBroken(PlainFacts f) =>
        f.CommentIdentifiesChild && f.IsBound()
        && ((f.CommentLeftStanding && !f.CommentNotRemovable) || f.RefusesToRemove());
}

internal sealed class AbuseNotRemoved() : RuleClass(Broken.KW2301)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ActorStaff && f.CommentInappropriate && !f.CommentNotRemovable && f.RefusesToRemove();
}

internal sealed class AbuseNotReported() : RuleClass(Broken.KW2302)
{
    public override bool IsBroken(PlainFacts f) =>
        f.CommentInappropriate && f.IsBound() && f.ReportLeadershipLeftUndone && !f.ReportLeadershipDone;
}

internal sealed class ConcernNotReported() : RuleClass(Broken.KW1102)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ConcernInappropriateCommunication && f.ChannelSocialMedia && f.IsBound() && f.RefusesToReport();
}

internal sealed class WorryNotReported() : RuleClass(Broken.KW1104)
{
    public override bool IsBroken(PlainFacts f) =>
        f.IsBound() && f.RefusesToReport()
        && (f.ConcernChildInDanger
            || f.ConcernOtherWorry
            || f.ConcernMutilationKnown
            || (f.ConcernInappropriateCommunication && !f.ChannelSocialMedia));
}

internal sealed class MutilationNotReported() : RuleClass(Broken.KW1105)
{
    public override bool IsBroken(PlainFacts f) =>
        f.ActorTeacher && f.ConcernMutilationKnown && f.ConcernChildUnder18
        && f.ReportPoliceLeftUndone && !f.ReportPoliceDone;
}
