using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>The words of <see cref="PlainWords"/> with the lifted operators of C#, which are Kleene's.</summary>
internal static class MaybeWords
{
    public static bool? IsBound(this MaybeFacts f) => f.ActorStaff | f.ActorAffiliate;

    public static bool? IsStaffOutsideVirtualWorlds(this MaybeFacts f) => f.ActorStaff & !f.PlaceVirtualWorld;

    /// <summary>Bound, and no staff outside virtual worlds.</summary>
    public static bool? IsOnlyAdvised(this MaybeFacts f) => (f.ActorStaff & f.PlaceVirtualWorld) | f.ActorAffiliate;

    public static bool? RefusesToReport(this MaybeFacts f) => f.ReportLeadLeftUndone & !f.ReportLeadDone;

    public static bool? RefusesToRemove(this MaybeFacts f) => f.RemovalLeftUndone & !f.RemovalDone;

    public static bool? OtherIsFamily(this MaybeFacts f) => f.OtherOwnHousehold | f.OtherWiderFamily;

    public static bool? OtherIsAChild(this MaybeFacts f) => f.OtherCurrentPupil | f.OtherUnder18;

    public static bool? OtherIsAChildOfTheSchool(this MaybeFacts f) =>
        f.OtherCurrentPupil | (f.OtherUnder18 & (f.OtherSiblingOfPupil | f.OtherFormerPupil));

    /// <summary>Under 18, and no child of the school.</summary>
    public static bool? OtherIsAnotherChild(this MaybeFacts f) =>
        f.OtherUnder18 & !(f.OtherCurrentPupil | f.OtherSiblingOfPupil | f.OtherFormerPupil);

    public static bool? IsApproved(this MaybeFacts f) =>
        (!f.ActorApprover & f.ApprovalBeforehand) | (f.ActorApprover & f.ApprovalInTheHeadsPlace);

    public static bool? ShowsAChildWhoIsMeant(this MaybeFacts f) =>
        f.ChildShown & (f.AccountSchool | (f.AccountPersonal & f.ChildOfSchool & !f.ChildOwn));
}
