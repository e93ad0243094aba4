using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class MessageAnswers
{
    public static FindingAnswers Of(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        answers.Bound(bound);
        var refuses = f.RefusesToReport();
        var childOfSchool = f.OtherIsAChildOfTheSchool();
        var worry = f.ContentInappropriate & (f.OtherIsAChild() | f.MessageAboutChild);
        var happened = worry & (f.ContactHappened | f.ContactReceived);
        answers.ToReport(RuleSet.KW1102, bound & happened & f.ChannelSocialMedia, refuses);
        answers.ToReport(RuleSet.KW1103, bound & f.ConcernSuspicion, refuses);
        answers.ToReport(RuleSet.KW1104, bound & (f.ConcernChildInDanger | (happened & !f.ChannelSocialMedia)), refuses);
        answers.Advised(RuleSet.KW0012, bound & f.OtherVulnerableAdult & !f.OtherIsFamily());
        var personally = bound & f.ChannelSocialMedia & f.AccountPersonal;
        answers.Advised(RuleSet.KW1301, personally & f.AccountLowerPrivacy);
        ThreeValuedOperators.AddChildTurnsToThem(ref answers, f, personally & f.ContactReceived, childOfSchool, refuses);
        AddPrivateContact(ref answers, f, bound, childOfSchool, refuses);
        if (f.ContactEngagedIn == false)
        {
            return answers;
        }

        AddContact(ref answers, f, bound & f.ContactEngagedIn, childOfSchool, refuses);
        AddContent(ref answers, f, bound & f.ContactEngagedIn, worry);
        BusinessAnswers.Add(ref answers, f, f.ContactEngagedIn & f.MessageSchoolBusiness, childOfSchool, refuses);
        return answers;
    }

    private static void AddContact(ref FindingAnswers answers, MaybeFacts f, bool? engaged, bool? childOfSchool, bool? refuses)
    {
        var onSocialMedia = engaged & f.ChannelSocialMedia;
        ThreeValuedOperators.AddLifted(
            ref answers, RuleSet.KW1001, onSocialMedia & f.AccountPersonal & childOfSchool, f.OtherOwnHousehold,
            f.ContactEmergency, refuses);
        ThreeValuedOperators.AddLifted(
            ref answers, RuleSet.KW2303,
            onSocialMedia & f.AccountSchool & f.OtherCurrentPupil & !f.AudiencePublic & !f.AudienceOpenToStaff,
            false, f.ContactEmergency, refuses);
    }

    private static void AddContent(ref FindingAnswers answers, MaybeFacts f, bool? engaged, bool? worry)
    {
        var (binds, beyond) = (f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        answers.Advised(RuleSet.KW0004, engaged & f.ContentMaterialOfOthers & !f.AudiencePublic);
        answers.BrokenOrAdvised(RuleSet.KW0005, f.ContactEngagedIn & !f.ContactReceived & worry, binds, beyond);
        answers.BrokenOrAdvised(RuleSet.KW0011, f.ContactEngagedIn & f.ContentUnlawful, binds, beyond);
        answers.BrokenOrAdvised(
            RuleSet.KW1201, f.ContactEngagedIn & f.ChannelSocialMedia & f.DeviceSchool & f.AccountPersonal, binds, beyond);
    }

    // Private contact that no other rule reaches: see the two-valued form.
    private static void AddPrivateContact(
        ref FindingAnswers answers, MaybeFacts f, bool? bound, bool? childOfSchool, bool? refuses)
    {
        var meant = bound & !(!f.OtherCurrentPupil & f.OtherIsFamily());
        if (meant == false)
        {
            return;
        }

        var silent = (!f.ChannelSocialMedia & f.OtherIsAChild() & (!f.MessageSchoolBusiness | (f.AccountPersonal & !childOfSchool)))
            | (f.ChannelSocialMedia & f.AccountSchool & f.OtherUnder18 & !f.OtherCurrentPupil & !f.AudienceOpenToStaff);
        var received = meant & f.ContactReceived & silent;
        var sent = meant & f.ContactEngagedIn & !f.ContactLeadAgreed
            & (silent | (f.ChannelSocialMedia & f.AccountPersonal & f.OtherIsAnotherChild()));
        var lifted = f.OtherOwnHousehold | f.ContactEmergency;
        answers.Gap(RuleSet.KW0009, sent & !lifted);
        answers.LiftedWithAdvice(RuleSet.KW0009, (received | sent) & lifted);
        answers.ToReport(
            RuleSet.KW0009,
            ((received | (sent & f.ContactHappened)) & !lifted) | ((received | sent) & f.ContactEmergency),
            refuses);
    }
}
