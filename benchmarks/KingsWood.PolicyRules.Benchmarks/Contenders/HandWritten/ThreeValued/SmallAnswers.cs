using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class SmallAnswers
{
    public static FindingAnswers OfGroup(MaybeFacts f)
    {
        var (answers, bound) = Start(f);
        answers.Advised(RuleSet.KW1301, bound & f.AccountPersonal & f.AccountLowerPrivacy);
        answers.Advised(RuleSet.KW1601, bound & f.AccountPersonal & f.GroupJoined & (f.GroupPupils | f.GroupDoubtful));
        var (binds, beyond) = (f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        answers.BrokenOrAdvised(RuleSet.KW1201, f.GroupJoined & f.DeviceSchool & f.AccountPersonal, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW1602, f.GroupJoined & f.GroupUnderminesBritishValues, binds, beyond);
        return answers;
    }

    public static FindingAnswers OfAccess(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        answers.Bound(bound | f.ActorPupil);
        ThreeValuedOperators.AddWorries(ref answers, f, bound, f.RefusesToReport());
        answers.Advised(RuleSet.KW1203, f.AccountPersonal & f.DeviceSchoolNetwork);
        answers.Advised(RuleSet.KW1301, bound & f.AccountPersonal & f.AccountLowerPrivacy);
        var misused = f.DeviceSchool & f.AccountPersonal;
        var (binds, beyond) = (f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        answers.BrokenOrAdvised(RuleSet.KW0005, f.UseClash, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW1201, misused, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW1202, misused & f.ActorPupil, !f.PlaceVirtualWorld, f.PlaceVirtualWorld);
        return answers;
    }

    public static FindingAnswers OfSchoolAccount(MaybeFacts f)
    {
        var (answers, _) = Start(f);
        AddPractice(RuleSet.KW2002, !f.SchoolAccountDedicated);
        AddPractice(RuleSet.KW2003, !f.SchoolAccountSeparate);
        AddPractice(RuleSet.KW2004, !f.SchoolAccountSchoolEmail);
        AddPractice(RuleSet.KW2005, !f.SchoolAccountAdministratorRecorded);
        answers.Owed(RuleSet.KW2006, f.ActorStaff & f.SchoolAccountDetailsExposed);
        answers.Advised(RuleSet.KW2006, f.ActorAffiliate & f.SchoolAccountDetailsExposed);
        AddPractice(
            RuleSet.KW2007,
            (f.SchoolAccountOpening & !f.SchoolAccountNotifiedBefore) | (f.SchoolAccountReview & !f.SchoolAccountNotified));
        AddPractice(RuleSet.KW2008, !f.SchoolAccountESafetyLink);
        AddPractice(RuleSet.KW2009, !f.SchoolAccountPolicyLink);
        AddPractice(RuleSet.KW2101, f.ContentUnprofessional);
        AddPractice(RuleSet.KW2102, f.ContentReflectsBadly);
        return answers;

        void AddPractice(RuleSet rule, bool? applies) =>
            answers.BrokenOrAdvised(rule, applies, f.ActorStaff, f.ActorAffiliate);
    }

    public static FindingAnswers OfOwnAccount(MaybeFacts f)
    {
        var (answers, bound) = Start(f);
        answers.Advised(RuleSet.KW1301, bound & f.AccountLowerPrivacy);
        answers.Advised(RuleSet.KW1302, bound & f.ContactShowsPersonalMaterial);
        return answers;
    }

    public static FindingAnswers OfCommentReceived(MaybeFacts f)
    {
        var (answers, bound) = Start(f);
        if (bound == false)
        {
            return answers;
        }

        var keepsUp = f.RefusesToRemove();
        answers.ToReport(RuleSet.KW1102, bound & f.CommentInappropriate & f.CommentInvolvesChild, f.RefusesToReport());
        answers.BrokenOrAdvised(RuleSet.KW2103, f.CommentPupilUnchecked, f.ActorStaff, f.ActorAffiliate);
        var identified = bound & f.CommentIdentifiesChild;
        answers.Owed(RuleSet.KW2203, identified);
        answers.Advised(RuleSet.KW2203, identified & f.CommentNotRemovable);
        answers.Broken(RuleSet.KW2203, identified & ((f.CommentLeftStanding & !f.CommentNotRemovable) | keepsUp));
        var removable = f.CommentInappropriate & !f.CommentNotRemovable;
        answers.ToReport(RuleSet.KW2301, f.ActorStaff & removable, keepsUp);
        answers.Advised(
            RuleSet.KW2301,
            (bound & f.CommentInappropriate & (f.CommentNotRemovable | f.CommentThreatOrCrime)) | (f.ActorAffiliate & removable));
        answers.ToReport(
            RuleSet.KW2302, bound & f.CommentInappropriate, f.ReportLeadershipLeftUndone & !f.ReportLeadershipDone);
        return answers;
    }

    public static FindingAnswers OfConcern(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        var refuses = f.RefusesToReport();
        var mutilation = f.ActorTeacher & f.ConcernMutilationKnown & f.ConcernChildUnder18;
        answers.Bound(bound);
        answers.ToReport(RuleSet.KW1102, bound & f.ConcernInappropriateCommunication & f.ChannelSocialMedia, refuses);
        answers.ToReport(RuleSet.KW1103, bound & f.ConcernSuspicion, refuses);
        answers.ToReport(
            RuleSet.KW1104,
            bound & (f.ConcernOtherWorry | f.ConcernChildInDanger | f.ConcernMutilationKnown
                | (f.ConcernInappropriateCommunication & !f.ChannelSocialMedia)),
            refuses);
        answers.ToReport(RuleSet.KW1105, mutilation, f.ReportPoliceLeftUndone & !f.ReportPoliceDone);
        return answers;
    }

    private static (FindingAnswers Answers, bool? Bound) Start(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        answers.Bound(bound);
        ThreeValuedOperators.AddWorries(ref answers, f, bound, f.RefusesToReport());
        return (answers, bound);
    }
}
