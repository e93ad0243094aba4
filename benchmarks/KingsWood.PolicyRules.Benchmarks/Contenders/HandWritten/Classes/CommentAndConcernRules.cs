using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

// Rules on comments received and on concerns.
internal sealed class CommentToReport() : ReportRule(RuleSet.KW1102)
{
    protected override bool Applies(PlainFacts f) => f.CommentInappropriate && f.CommentInvolvesChild;
}

internal sealed class PupilsCommentUnchecked() : AccountRule(RuleSet.KW2103)
{
    protected override bool Applies(PlainFacts f) => f.CommentPupilUnchecked;
}

internal sealed class CommentIdentifiesAChild : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.CommentIdentifiesChild)
        {
            return;
        }

        SharedIfs.ToReport(RuleSet.KW2203, f.RefusesToRemove(), ref found);
        if (f.CommentNotRemovable)
        {
            found.Advised(RuleSet.KW2203);
        }
        else if (f.CommentLeftStanding)
        {
            found.Broken(RuleSet.KW2203);
        }
    }
}

internal sealed class AbuseRemoved : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (!f.IsBound() || !f.CommentInappropriate)
        {
            return;
        }

        if (f.CommentNotRemovable || f.CommentThreatOrCrime || !f.ActorStaff)
        {
            found.Advised(RuleSet.KW2301);
        }

        if (f.ActorStaff && !f.CommentNotRemovable)
        {
            SharedIfs.ToReport(RuleSet.KW2301, f.RefusesToRemove(), ref found);
        }
    }
}

internal sealed class AbuseReported : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.IsBound() && f.CommentInappropriate)
        {
            SharedIfs.ToReport(RuleSet.KW2302, f.ReportLeadershipLeftUndone && !f.ReportLeadershipDone, ref found);
        }
    }
}

internal sealed class ConcernToReport() : ReportRule(RuleSet.KW1102)
{
    protected override bool Applies(PlainFacts f) => f.ConcernInappropriateCommunication && f.ChannelSocialMedia;
}

internal sealed class WorryToReport() : ReportRule(RuleSet.KW1104)
{
    protected override bool Applies(PlainFacts f) =>
        f.ConcernChildInDanger
        || f.ConcernOtherWorry
        || f.ConcernMutilationKnown
        || (f.ConcernInappropriateCommunication && !f.ChannelSocialMedia);
}

internal sealed class Mutilation : RuleClass
{
    public override void Find(PlainFacts f, ref Findings found)
    {
        if (f.ActorTeacher && f.ConcernMutilationKnown && f.ConcernChildUnder18)
        {
            SharedIfs.ToReport(RuleSet.KW1105, f.ReportPoliceLeftUndone && !f.ReportPoliceDone, ref found);
        }
    }
}
