using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

internal static class MessageList
{
    public static void Of(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        var refuses = f.RefusesToReport();
        if (f.ContactEngagedIn)
        {
            if (f.ChannelSocialMedia)
            {
                OnSocialMedia(f, broken, refuses);
            }

            if (f.IsStaffOutsideVirtualWorlds())
            {
                ByStaff(f, broken);
            }
        }

        if (refuses)
        {
            WhenRefusing(f, broken);
        }
    }

    private static void OnSocialMedia(PlainFacts f, List<string> broken, bool refuses)
    {
        if (f.AccountPersonal && f.OtherIsAChildOfTheSchool() && (f.ContactEmergency ? refuses : !f.OtherOwnHousehold))
        {
            broken.Add("KW1001");
        }

        if (f.AccountSchool
            && f.OtherCurrentPupil
            && !f.AudiencePublic
            && !f.AudienceOpenToStaff
            && (!f.ContactEmergency || refuses))
        {
            broken.Add("KW2303");
        }
    }

    private static void ByStaff(PlainFacts f, List<string> broken)
    {
        if (f.ContentInappropriate && !f.ContactReceived && f.IsAboutAChild())
        {
            broken.Add("KW0005");
        }

        if (f.ContentUnlawful)
        {
            broken.Add("KW0011");
        }

        if (f.ChannelSocialMedia && f.DeviceSchool && f.AccountPersonal)
        {
            broken.Add("KW1201");
        }

        if (f.MessageSchoolBusiness && !(f.ContactReceived && f.MessageOnlyRedirects) && f.IsNotApproved())
        {
            OnSchoolBusiness(f, broken);
        }
    }

    private static void OnSchoolBusiness(PlainFacts f, List<string> broken)
    {
        if (f.ChannelEmail
            && !f.AccountSchool
            && (f.OtherParent || f.OtherCommunityMember || f.OtherColleague || f.OtherIsAChildOfTheSchool()))
        {
            broken.Add("KW1401");
        }

        if (f.AccountPersonal
            && (f.ChannelEmail || f.ChannelTelephone)
            && (!f.ActorApprover || f.ContactEmergency)
            && f.OtherIsOfTheCommunity())
        {
            broken.Add(f.ContactReceived ? "KW1403" : "KW1402");
        }
    }

    private static void WhenRefusing(PlainFacts f, List<string> broken)
    {
        IfsIntoList.Worries(f, broken);
        if (f.ContentInappropriate && f.IsAboutAChild())
        {
            if (f.ChannelSocialMedia)
            {
                broken.Add("KW1102");
            }
            else if (!f.ConcernChildInDanger)
            {
                broken.Add("KW1104");
            }
        }

        if (f.ContactReceived
            && f.ChannelSocialMedia
            && f.AccountPersonal
            && !f.OtherOwnHousehold
            && f.OtherIsAChildOfTheSchool())
        {
            broken.Add("KW1101");
        }

        if (PrivateContact.IsHidden(f))
        {
            broken.Add("KW0009");
        }
    }
}
