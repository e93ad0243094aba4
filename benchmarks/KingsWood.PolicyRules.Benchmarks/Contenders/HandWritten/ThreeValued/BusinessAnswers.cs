using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>Messages on school business: from which account, and with whose approval.</summary>
internal static class BusinessAnswers
{
    public static void Add(ref FindingAnswers answers, MaybeFacts f, bool? onBusiness, bool? childOfSchool, bool? refuses)
    {
        if (onBusiness == false)
        {
            return;
        }

        var adult = f.OtherParent | f.OtherCommunityMember;
        AddEmail(ref answers, f, onBusiness & (adult | childOfSchool | f.OtherColleague), refuses);
        var personally = onBusiness & f.AccountPersonal & (f.ChannelEmail | f.ChannelTelephone);
        if (personally != false)
        {
            var isNoColleague = !f.OtherColleague | f.OtherIsAChild() | (f.MessageAboutTheirFamily & adult);
            var meant = (adult | childOfSchool) & isNoColleague;
            var asColleague = f.IsBound() & f.OtherColleague & !(f.OtherIsAChild() | (f.MessageAboutTheirFamily & adult));
            AddPersonally(ref answers, RuleSet.KW1402, f, personally & !f.ContactReceived, meant, asColleague, refuses);
            AddPersonally(
                ref answers, RuleSet.KW1403, f, personally & f.ContactReceived & !f.MessageOnlyRedirects, meant, asColleague, refuses);
        }
    }

    private static void AddEmail(ref FindingAnswers answers, MaybeFacts f, bool? onBusiness, bool? refuses)
    {
        var applies = onBusiness & f.ChannelEmail & !(f.ContactReceived & f.MessageOnlyRedirects) & !f.AccountSchool;
        if (applies != false)
        {
            ThreeValuedOperators.AddLifted(
                ref answers, RuleSet.KW1401, f.IsStaffOutsideVirtualWorlds() & applies, f.IsApproved(), f.ContactEmergency, refuses);
            answers.Advised(RuleSet.KW1401, applies & !(f.IsApproved() | f.ContactEmergency) & f.IsOnlyAdvised());
        }
    }

    private static void AddPersonally(
        ref FindingAnswers answers, RuleSet rule, MaybeFacts f, bool? applies, bool? meant, bool? asColleague, bool? refuses)
    {
        if (applies == false)
        {
            return;
        }

        var emergency = f.ContactEmergency;
        var isApproved = f.ActorApprover | f.ApprovalBeforehand | emergency;
        var binds = f.IsStaffOutsideVirtualWorlds() & applies & meant;
        answers.Lifted(rule, binds & (f.IsApproved() | emergency));
        answers.Owed(rule, binds & emergency);
        answers.Gap(rule, binds & f.ActorApprover & !(f.ApprovalInTheHeadsPlace | emergency));
        answers.Broken(rule, binds & (!isApproved | (emergency & refuses)));
        answers.Advised(rule, (binds & emergency) | (applies & (asColleague | (meant & !isApproved & f.IsOnlyAdvised()))));
    }
}
