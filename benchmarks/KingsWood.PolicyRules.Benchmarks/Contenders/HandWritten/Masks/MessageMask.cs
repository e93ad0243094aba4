using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

internal static class MessageMask
{
    public static Broken Of(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var broken = Broken.None;
        var refuses = f.RefusesToReport();
        if (f.ContactEngagedIn)
        {
            if (f.ChannelSocialMedia)
            {
                broken |= OnSocialMedia(f, refuses);
            }

            if (f.IsStaffOutsideVirtualWorlds())
            {
                broken |= ByStaff(f);
            }
        }

        return refuses ? broken | WhenRefusing(f) : broken;
    }

    private static Broken OnSocialMedia(PlainFacts f, bool refuses)
    {
        var broken = Broken.None;
        if (f.AccountPersonal && f.OtherIsAChildOfTheSchool() && (f.ContactEmergency ? refuses : !f.OtherOwnHousehold))
        {
            broken |= Broken.KW1001;
        }

        if (f.AccountSchool
            && f.OtherCurrentPupil
            && !f.AudiencePublic
            && !f.AudienceOpenToStaff
            && (!f.ContactEmergency || refuses))
        {
            broken |= Broken.KW2303;
        }

        return broken;
    }

    private static Broken ByStaff(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.ContentInappropriate && !f.ContactReceived && f.IsAboutAChild())
        {
            broken |= Broken.KW0005;
        }

        if (f.ContentUnlawful)
        {
            broken |= Broken.KW0011;
        }

        if (f.ChannelSocialMedia && f.DeviceSchool && f.AccountPersonal)
        {
            broken |= Broken.KW1201;
        }

        return f.MessageSchoolBusiness && !(f.ContactReceived && f.MessageOnlyRedirects) && f.IsNotApproved()
            ? broken | OnSchoolBusiness(f)
            : broken;
    }

    private static Broken OnSchoolBusiness(PlainFacts f)
    {
        var broken = Broken.None;
        if (f.ChannelEmail
            && !f.AccountSchool
            && (f.OtherParent || f.OtherCommunityMember || f.OtherColleague || f.OtherIsAChildOfTheSchool()))
        {
            broken |= Broken.KW1401;
        }

        if (f.AccountPersonal
            && (f.ChannelEmail || f.ChannelTelephone)
            && (!f.ActorApprover || f.ContactEmergency)
            && f.OtherIsOfTheCommunity())
        {
            broken |= f.ContactReceived ? Broken.KW1403 : Broken.KW1402;
        }

        return broken;
    }

    private static Broken WhenRefusing(PlainFacts f)
    {
        var broken = IfsIntoMask.Worries(f);
        if (f.ContentInappropriate && f.IsAboutAChild())
        {
            broken |= f.ChannelSocialMedia ? Broken.KW1102 : Broken.KW1104;
        }

        if (f.ContactReceived
            && f.ChannelSocialMedia
            && f.AccountPersonal
            && !f.OtherOwnHousehold
            && f.OtherIsAChildOfTheSchool())
        {
            broken |= Broken.KW1101;
        }

        return PrivateContact.IsHidden(f) ? broken | Broken.KW0009 : broken;
    }
}
