using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class ContactAnswers
{
    public static FindingAnswers OfConnection(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        answers.Bound(bound);
        var refuses = f.RefusesToReport();
        ThreeValuedOperators.AddWorries(ref answers, f, bound, refuses);
        answers.Advised(RuleSet.KW0012, bound & f.OtherVulnerableAdult & !f.OtherIsFamily());
        if (f.AccountPersonal != false)
        {
            AddOnOwnAccount(ref answers, f, bound & f.AccountPersonal, refuses);
        }

        return answers;
    }

    public static FindingAnswers OfOnlinePlay(MaybeFacts f)
    {
        var answers = default(FindingAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        answers.Bound(bound);
        var refuses = f.RefusesToReport();
        ThreeValuedOperators.AddWorries(ref answers, f, bound, refuses);
        answers.Advised(RuleSet.KW0012, bound & f.OtherVulnerableAdult & !f.OtherIsFamily());
        answers.Advised(RuleSet.KW1301, bound & f.AccountPersonal & f.AccountLowerPrivacy);
        ThreeValuedOperators.AddChildTurnsToThem(
            ref answers, f, bound & f.ContactReceived & f.AccountPersonal & f.ContactSomebodyKnown,
            f.OtherIsAChildOfTheSchool(), refuses);
        answers.BrokenOrAdvised(
            RuleSet.KW1201, f.DeviceSchool & f.AccountPersonal, f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        answers.Advised(RuleSet.KW1604, bound & !f.ContactHappened);
        AddPlay(
            ref answers, f, RuleSet.KW1605, bound & !f.ContactHappened,
            f.ContactHappened & !f.ContactEffortsMade & (f.OtherCurrentPupil | !f.OtherOwnHousehold), refuses);
        var direct = f.ContactDirect & !f.ContactEnded;
        AddPlay(
            ref answers, f, RuleSet.KW1606, bound & direct & f.OtherParent,
            direct & f.ContactSomebodyKnown & (f.OtherCurrentPupil | (f.OtherUnder18 & !f.OtherIsFamily())), refuses);
        return answers;
    }

    private static void AddOnOwnAccount(ref FindingAnswers answers, MaybeFacts f, bool? onOwnAccount, bool? refuses)
    {
        var childOfSchool = f.OtherIsAChildOfTheSchool();
        answers.Advised(RuleSet.KW1301, onOwnAccount & f.AccountLowerPrivacy);
        answers.Advised(RuleSet.KW1302, onOwnAccount & f.OtherParent & f.ContactShowsPersonalMaterial);
        answers.Advised(RuleSet.KW1004, onOwnAccount & f.ContactEngagedIn & f.OtherFormerPupil & !f.OtherUnder18);
        answers.BrokenOrAdvised(
            RuleSet.KW1201, f.AccountPersonal & f.ContactEngagedIn & f.DeviceSchool,
            f.IsStaffOutsideVirtualWorlds(), f.IsOnlyAdvised());
        ThreeValuedOperators.AddChildTurnsToThem(ref answers, f, onOwnAccount & f.ContactReceived, childOfSchool, refuses);

        var lifted = f.OtherOwnHousehold;
        var accepted = onOwnAccount & f.ConnectionAccepted;
        var emergency = f.ContactEmergency;
        ThreeValuedOperators.AddLifted(
            ref answers, RuleSet.KW1001, onOwnAccount & f.ContactEngagedIn & childOfSchool, lifted, emergency, refuses);
        ThreeValuedOperators.AddLifted(ref answers, RuleSet.KW1002, accepted & f.OtherCurrentPupil, lifted, emergency, refuses);
        ThreeValuedOperators.AddLifted(
            ref answers, RuleSet.KW1003, accepted & f.OtherFormerPupil & f.OtherUnder18, lifted, emergency, refuses);

        var hidden = onOwnAccount & f.ContactEngagedIn & f.OtherIsAnotherChild() & !f.OtherIsFamily() & !f.ContactLeadAgreed;
        answers.Gap(RuleSet.KW0009, hidden & !emergency);
        answers.LiftedWithAdvice(RuleSet.KW0009, hidden & emergency);
        answers.ToReport(RuleSet.KW0009, hidden & (f.ContactHappened | emergency), refuses);
    }

    private static void AddPlay(
        ref FindingAnswers answers, MaybeFacts f, RuleSet rule, bool? advised, bool? applies, bool? refuses)
    {
        var lifted = f.OtherOwnHousehold | f.ContactEmergency;
        answers.Advised(rule, advised | (f.ActorAffiliate & applies & !lifted));
        ThreeValuedOperators.AddLifted(
            ref answers, rule, f.ActorStaff & applies, f.OtherOwnHousehold, f.ContactEmergency, refuses);
    }
}
