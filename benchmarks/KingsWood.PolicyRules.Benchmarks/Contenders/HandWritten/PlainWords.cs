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

    public static bool OtherIsNoFamily(this PlainFacts f) => !f.OtherOwnHousehold && !f.OtherWiderFamily;

    public static bool OtherIsAChild(this PlainFacts f) => f.OtherCurrentPupil || f.OtherUnder18;

    public static bool OtherIsAChildOfTheSchool(this PlainFacts f) =>
        f.OtherCurrentPupil || (f.OtherUnder18 && (f.OtherSiblingOfPupil || f.OtherFormerPupil));

    /// <summary>By the Headteacher or, for the Headteacher, in their place; what an emergency lifts comes apart.</summary>
    public static bool IsApproved(this PlainFacts f) => f.ActorApprover ? f.ApprovalInTheHeadsPlace : f.ApprovalBeforehand;

    public static bool IsAboutAChild(this PlainFacts f) => f.MessageAboutChild || f.OtherIsAChild();

    public static bool OtherIsOfTheCommunity(this PlainFacts f) =>
        f.OtherParent || f.OtherCommunityMember || f.OtherIsAChildOfTheSchool();

    public static bool OtherIsOfTheCommunityOrAColleague(this PlainFacts f) => f.OtherColleague || f.OtherIsOfTheCommunity();

    /// <summary>A colleague who is written to neither as a child nor for the family: no member of the community then.</summary>
    public static bool OtherIsMeantAsAColleague(this PlainFacts f) =>
        f.OtherColleague
        && !f.OtherIsAChild()
        && !(f.MessageAboutTheirFamily && (f.OtherParent || f.OtherCommunityMember));

    /// <summary>Private contact with a child of which no rule but the one on gaps speaks.</summary>
    public static bool IsReachedByNoRule(this PlainFacts f) => f.ChannelSocialMedia
        ? f.AccountSchool && f.OtherUnder18 && !f.OtherCurrentPupil && !f.AudienceOpenToStaff
        : !f.MessageSchoolBusiness || (f.AccountPersonal && !f.OtherIsAChildOfTheSchool());

    public static bool IsToAnotherChildPersonally(this PlainFacts f) =>
        f.ChannelSocialMedia && f.AccountPersonal && f.OtherUnder18 && !f.OtherIsAChildOfTheSchool();

    /// <summary>A child on an account of the school, or one of the school on a personal account.</summary>
    public static bool ShowsAChildWhoIsMeant(this PlainFacts f) =>
        f.ChildShown && (f.AccountSchool || (f.AccountPersonal && f.ChildOfSchool && !f.ChildOwn));
}
