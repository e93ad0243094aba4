using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Comments received and concerns: what is to be reported and removed.</summary>
internal static class ReportingIfs
{
    public static void FindOfComment<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        var refuses = f.RefusesToReport();
        SharedIfs.ToReport(SharedIfs.Worries(f), refuses, ref found);
        if (f.CommentPupilUnchecked)
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW2103, f.ActorStaff, ref found);
        }

        if (f.CommentIdentifiesChild)
        {
            ChildIsIdentified(f, ref found);
        }

        if (f.CommentInappropriate)
        {
            if (f.CommentInvolvesChild)
            {
                SharedIfs.ToReport(RuleSet.KW1102, refuses, ref found);
            }

            Abuse(f, ref found);
        }
    }

    public static void FindOfConcern<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (f.ActorTeacher && f.ConcernMutilationKnown && f.ConcernChildUnder18)
        {
            SharedIfs.ToReport(RuleSet.KW1105, f.ReportPoliceLeftUndone && !f.ReportPoliceDone, ref found);
        }

        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        var rules = f.ConcernSuspicion ? RuleSet.KW1103 : RuleSet.None;
        if (f.ConcernInappropriateCommunication)
        {
            rules |= f.ChannelSocialMedia ? RuleSet.KW1102 : RuleSet.KW1104;
        }

        if (f.ConcernChildInDanger || f.ConcernOtherWorry || f.ConcernMutilationKnown)
        {
            rules |= RuleSet.KW1104;
        }

        SharedIfs.ToReport(rules, f.RefusesToReport(), ref found);
    }

    private static void ChildIsIdentified<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        found.Owed(RuleSet.KW2203);
        if (f.CommentNotRemovable)
        {
            found.Advised(RuleSet.KW2203);
        }

        if ((f.CommentLeftStanding && !f.CommentNotRemovable) || f.RefusesToRemove())
        {
            found.Broken(RuleSet.KW2203);
        }
    }

    private static void Abuse<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        SharedIfs.ToReport(RuleSet.KW2302, f.ReportLeadershipLeftUndone && !f.ReportLeadershipDone, ref found);
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
