using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>The words of <see cref="PlainWords"/> with the lifted operators of C#, which are Kleene's.</summary>
internal static class MaybeWords
{
    public static bool? IsBound(this MaybeFacts f) => f.ActorStaff | f.ActorAffiliate;

    public static bool? IsStaffOutsideVirtualWorlds(this MaybeFacts f) => f.ActorStaff & !f.PlaceVirtualWorld;

    public static bool? RefusesToReport(this MaybeFacts f) => f.ReportLeadLeftUndone & !f.ReportLeadDone;

    public static bool? RefusesToRemove(this MaybeFacts f) => f.RemovalLeftUndone & !f.RemovalDone;

    public static bool? OtherIsAChild(this MaybeFacts f) => f.OtherCurrentPupil | f.OtherUnder18;

    public static bool? OtherIsAChildOfTheSchool(this MaybeFacts f) =>
        f.OtherCurrentPupil | (f.OtherUnder18 & (f.OtherSiblingOfPupil | f.OtherFormerPupil));

    public static bool? IsNotLifted(this MaybeFacts f, bool? refuses) =>
        !(f.OtherOwnHousehold | f.ContactEmergency) | (f.ContactEmergency & refuses);

    public static bool? IsNotApproved(this MaybeFacts f, bool? refuses) =>
        !((!f.ActorApprover & f.ApprovalBeforehand) | (f.ActorApprover & f.ApprovalInTheHeadsPlace) | f.ContactEmergency)
        | (f.ContactEmergency & refuses);

    public static bool? ShowsAChildWhoIsMeant(this MaybeFacts f) =>
        f.ChildShown & (f.AccountSchool | (f.AccountPersonal & f.ChildOfSchool & !f.ChildOwn));
}
