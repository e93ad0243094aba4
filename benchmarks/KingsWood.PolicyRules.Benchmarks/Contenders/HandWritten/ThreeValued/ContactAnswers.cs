using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

internal static class ContactAnswers
{
    public static RuleAnswers OfConnection(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        var refuses = f.RefusesToReport();
        ThreeValuedOperators.AddWorries(ref answers, f, bound & refuses);
        if (f.AccountPersonal == false)
        {
            return answers;
        }

        var onOwnAccount = bound & f.AccountPersonal;
        var childOfSchool = f.OtherIsAChildOfTheSchool();
        var breaks = onOwnAccount
            & (!(f.OtherOwnHousehold | f.ContactEmergency | f.ConnectionWithinGrace) | (f.ContactEmergency & refuses));
        answers.Add(Broken.KW1001, breaks & f.ContactEngagedIn & childOfSchool);
        answers.Add(Broken.KW1002, breaks & f.ConnectionAccepted & f.OtherCurrentPupil);
        answers.Add(Broken.KW1003, breaks & f.ConnectionAccepted & f.OtherFormerPupil & f.OtherUnder18);
        answers.Add(Broken.KW1101, onOwnAccount & refuses & f.ContactReceived & childOfSchool & !f.OtherOwnHousehold);
        answers.Add(
            Broken.KW0009,
            onOwnAccount & refuses & f.ContactEngagedIn & (f.ContactHappened | f.ContactEmergency) & !f.ContactLeadAgreed
                & f.OtherUnder18 & !childOfSchool & !(f.OtherOwnHousehold | f.OtherWiderFamily));
        answers.Add(
            Broken.KW1201, f.AccountPersonal & f.ContactEngagedIn & f.DeviceSchool & f.IsStaffOutsideVirtualWorlds());
        return answers;
    }

    public static RuleAnswers OfOnlinePlay(MaybeFacts f)
    {
        var answers = default(RuleAnswers);
        var bound = f.IsBound();
        if (bound == false)
        {
            return answers;
        }

        var refuses = f.RefusesToReport();
        ThreeValuedOperators.AddWorries(ref answers, f, bound & refuses);
        answers.Add(
            Broken.KW1101,
            bound & refuses & f.ContactReceived & f.AccountPersonal & f.ContactSomebodyKnown
                & f.OtherIsAChildOfTheSchool() & !f.OtherOwnHousehold);
        answers.Add(Broken.KW1201, f.DeviceSchool & f.AccountPersonal & f.IsStaffOutsideVirtualWorlds());
        var breaks = f.ActorStaff & f.IsNotLifted(refuses);
        answers.Add(
            Broken.KW1605,
            breaks & f.ContactHappened & !f.ContactEffortsMade & (f.OtherCurrentPupil | !f.OtherOwnHousehold));
        answers.Add(
            Broken.KW1606,
            breaks & f.ContactDirect & !f.ContactEnded & f.ContactSomebodyKnown
                & (f.OtherCurrentPupil | (f.OtherUnder18 & !f.OtherOwnHousehold & !f.OtherWiderFamily)));
        return answers;
    }
}
