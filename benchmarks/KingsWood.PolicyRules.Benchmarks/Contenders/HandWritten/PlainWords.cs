using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten;

/// <summary>What several hand-written rules mean by the same words. All of it is small enough to be inlined.</summary>
internal static class PlainWords
{
    public static bool IsBound(this PlainFacts f) => f.ActorStaff || f.ActorAffiliate;

    /// <summary>Of the rules that an affiliate is only advised of, and that hold in no virtual world.</summary>
    public static bool IsStaffOutsideVirtualWorlds(this PlainFacts f) => f.ActorStaff && !f.PlaceVirtualWorld;

    public static bool RefusesToReport(this PlainFacts f) => f.ReportLeadLeftUndone && !f.ReportLeadDone;

    public static bool RefusesToRemove(this PlainFacts f) => f.RemovalLeftUndone && !f.RemovalDone;

    public static bool OtherIsAChild(this PlainFacts f) => f.OtherCurrentPupil || f.OtherUnder18;

    public static bool OtherIsAChildOfTheSchool(this PlainFacts f) =>
        f.OtherCurrentPupil || (f.OtherUnder18 && (f.OtherSiblingOfPupil || f.OtherFormerPupil));

    /// <summary>A contact is lifted for one's household and in an emergency, and the report of an emergency is owed.</summary>
    public static bool IsNotLifted(this PlainFacts f) =>
        f.ContactEmergency ? f.RefusesToReport() : !f.OtherOwnHousehold;

    /// <summary>The same for a message on school business, which the Headteacher can approve.</summary>
    public static bool IsNotApproved(this PlainFacts f) =>
        f.ContactEmergency ? f.RefusesToReport() : !(f.ActorApprover ? f.ApprovalInTheHeadsPlace : f.ApprovalBeforehand);

    public static bool IsAboutAChild(this PlainFacts f) => f.MessageAboutChild || f.OtherIsAChild();

    /// <summary>Somebody whom the rules on personal email and telephone mean: a colleague only as a child or for the family.</summary>
    public static bool OtherIsOfTheCommunity(this PlainFacts f) =>
        (f.OtherParent || f.OtherCommunityMember || f.OtherIsAChildOfTheSchool())
        && (!f.OtherColleague
            || f.OtherIsAChild()
            || (f.MessageAboutTheirFamily && (f.OtherParent || f.OtherCommunityMember)));

    public static bool GoesByPersonalEmailOrTelephone(this PlainFacts f) =>
        f.MessageSchoolBusiness && f.AccountPersonal && (f.ChannelEmail || f.ChannelTelephone);

    /// <summary>A child on an account of the school, or one of the school on a personal account.</summary>
    public static bool ShowsAChildWhoIsMeant(this PlainFacts f) =>
        f.ChildShown && (f.AccountSchool || (f.AccountPersonal && f.ChildOfSchool && !f.ChildOwn));
}
