using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten;

/// <summary>Private contact with a child that no other rule reaches, for one who refuses to tell the lead of it.</summary>
internal static class PrivateContact
{
    public static bool IsHidden(PlainFacts f)
    {
        if (!f.OtherIsAChild() || (!f.OtherCurrentPupil && (f.OtherOwnHousehold || f.OtherWiderFamily)))
        {
            return false;
        }

        if (!f.ContactEmergency && f.OtherOwnHousehold)
        {
            return false;
        }

        var silent = IsReachedByNoRule(f);
        if (silent && f.ContactReceived)
        {
            return true;
        }

        return f.ContactEngagedIn
            && !f.ContactLeadAgreed
            && (f.ContactHappened || f.ContactEmergency)
            && (silent || (f.ChannelSocialMedia && f.AccountPersonal && f.OtherUnder18 && !f.OtherIsAChildOfTheSchool()));
    }

    private static bool IsReachedByNoRule(PlainFacts f) => f.ChannelSocialMedia
        ? f.AccountSchool && f.OtherUnder18 && !f.OtherCurrentPupil && !f.AudienceOpenToStaff
        : !f.MessageSchoolBusiness || (f.AccountPersonal && !f.OtherIsAChildOfTheSchool());
}
