using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;

internal static class ConnectionList
{
    public static void Of(PlainFacts f, List<string> broken)
    {
        if (!f.IsBound())
        {
            return;
        }

        var refuses = f.RefusesToReport();
        if (refuses)
        {
            IfsIntoList.Worries(f, broken);
        }

        if (!f.AccountPersonal)
        {
            return;
        }

        if (f.ContactEngagedIn && f.DeviceSchool && f.IsStaffOutsideVirtualWorlds())
        {
            broken.Add("KW1201");
        }

        if (f.OtherIsAChildOfTheSchool())
        {
            if (f.ContactEmergency ? refuses : !f.OtherOwnHousehold && !f.ConnectionWithinGrace)
            {
                WithAChildOfTheSchool(f, broken);
            }

            if (refuses && f.ContactReceived && !f.OtherOwnHousehold)
            {
                broken.Add("KW1101");
            }
        }
        else if (refuses
            && f.OtherUnder18
            && f.ContactEngagedIn
            && (f.ContactHappened || f.ContactEmergency)
            && !f.ContactLeadAgreed
            && !f.OtherOwnHousehold
            && !f.OtherWiderFamily)
        {
            broken.Add("KW0009");
        }
    }

    private static void WithAChildOfTheSchool(PlainFacts f, List<string> broken)
    {
        if (f.ContactEngagedIn)
        {
            broken.Add("KW1001");
        }

        if (f.ConnectionAccepted)
        {
            if (f.OtherCurrentPupil)
            {
                broken.Add("KW1002");
            }

            if (f.OtherFormerPupil && f.OtherUnder18)
            {
                broken.Add("KW1003");
            }
        }
    }
}
