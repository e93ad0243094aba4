using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class SmallAnswers
{
    public static RuleAnswers OfGroup(MaybeFacts f)
    {
        var answers = OfOwnAccount(f);
        var joined = f.GroupJoined & f.IsStaffOutsideVirtualWorlds();
        answers.Add(Broken.KW1201, joined & f.DeviceSchool & f.AccountPersonal);
        answers.Add(Broken.KW1602, joined & f.GroupUnderminesBritishValues);
        return answers;
    }

    public static RuleAnswers OfAccess(MaybeFacts f)
    {
        var answers = OfOwnAccount(f);
        var misused = f.DeviceSchool & f.AccountPersonal & !f.PlaceVirtualWorld;
        answers.Add(Broken.KW0005, f.UseClash & f.IsStaffOutsideVirtualWorlds());
        answers.Add(Broken.KW1201, misused & f.ActorStaff);
        answers.Add(Broken.KW1202, misused & f.ActorPupil);
        return answers;
    }

    public static RuleAnswers OfSchoolAccount(MaybeFacts f)
    {
        var answers = OfOwnAccount(f);
        var staff = f.ActorStaff;
        if (staff == false)
        {
            return answers;
        }

        answers.Add(Broken.KW2002, staff & !f.SchoolAccountDedicated);
        answers.Add(Broken.KW2003, staff & !f.SchoolAccountSeparate);
        answers.Add(Broken.KW2004, staff & !f.SchoolAccountSchoolEmail);
        answers.Add(Broken.KW2005, staff & !f.SchoolAccountAdministratorRecorded);
        answers.Add(
            Broken.KW2007,
            staff & ((f.SchoolAccountOpening & !f.SchoolAccountNotifiedBefore)
                | (f.SchoolAccountReview & !f.SchoolAccountNotified)));
        answers.Add(Broken.KW2008, staff & !f.SchoolAccountESafetyLink);
        answers.Add(Broken.KW2009, staff & !f.SchoolAccountPolicyLink);
        answers.Add(Broken.KW2101, staff & f.ContentUnprofessional);
        answers.Add(Broken.KW2102, staff & f.ContentReflectsBadly);
        return answers;
    }

    public static RuleAnswers OfOwnAccount(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        ThreeValuedOperators.AddWorries(ref answers, f, f.IsBound() & f.RefusesToReport());
        return answers;
    }

    public static RuleAnswers OfCommentReceived(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        var refuses = bound & f.RefusesToReport();
        ThreeValuedOperators.AddWorries(ref answers, f, refuses);
        answers.Add(Broken.KW1102, refuses & f.CommentInappropriate & f.CommentInvolvesChild);
        answers.Add(Broken.KW2103, f.ActorStaff & f.CommentPupilUnchecked);
        var keepsUp = f.RefusesToRemove();
        answers.Add(
            Broken.KW2203,
            bound & f.CommentIdentifiesChild & ((f.CommentLeftStanding & !f.CommentNotRemovable) | keepsUp));
        answers.Add(Broken.KW2301, f.ActorStaff & f.CommentInappropriate & !f.CommentNotRemovable & keepsUp);
        answers.Add(
            Broken.KW2302, bound & f.CommentInappropriate & f.ReportLeadershipLeftUndone & !f.ReportLeadershipDone);
        return answers;
    }

    public static RuleAnswers OfConcern(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var refuses = f.IsBound() & f.RefusesToReport();
        answers.Add(Broken.KW1102, refuses & f.ConcernInappropriateCommunication & f.ChannelSocialMedia);
        answers.Add(Broken.KW1103, refuses & f.ConcernSuspicion);
        answers.Add(
            Broken.KW1104,
            refuses & (f.ConcernOtherWorry | f.ConcernChildInDanger | f.ConcernMutilationKnown
                | (f.ConcernInappropriateCommunication & !f.ChannelSocialMedia)));
        answers.Add(
            Broken.KW1105,
            f.ActorTeacher & f.ConcernMutilationKnown & f.ConcernChildUnder18
                & f.ReportPoliceLeftUndone & !f.ReportPoliceDone);
        return answers;
    }
}
