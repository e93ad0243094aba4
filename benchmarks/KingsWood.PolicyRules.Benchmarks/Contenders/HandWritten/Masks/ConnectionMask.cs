using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;

internal static class ConnectionMask
{
    public static Broken Of(PlainFacts f)
    {
        if (!f.IsBound())
        {
            return Broken.None;
        }

        var refuses = f.RefusesToReport();
        var broken = refuses ? IfsIntoMask.Worries(f) : Broken.None;
        if (!f.AccountPersonal)
        {
            return broken;
        }

        if (f.ContactEngagedIn && f.DeviceSchool && f.IsStaffOutsideVirtualWorlds())
        {
            broken |= Broken.KW1201;
        }

        if (f.OtherIsAChildOfTheSchool())
        {
            if (f.ContactEmergency ? refuses : !f.OtherOwnHousehold && !f.ConnectionWithinGrace)
            {
                broken |= WithAChildOfTheSchool(f);
            }

            if (refuses && f.ContactReceived && !f.OtherOwnHousehold)
            {
                broken |= Broken.KW1101;
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
            broken |= Broken.KW0009;
        }

        return broken;
    }

    private static Broken WithAChildOfTheSchool(PlainFacts f)
    {
        var broken = f.ContactEngagedIn ? Broken.KW1001 : Broken.None;
        if (f.ConnectionAccepted)
        {
            if (f.OtherCurrentPupil)
            {
                broken |= Broken.KW1002;
            }

            if (f.OtherFormerPupil && f.OtherUnder18)
            {
                broken |= Broken.KW1003;
            }
        }

        return broken;
    }
}
