using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

internal static class ConnectionIfs
{
    public static void Find<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        var refuses = f.RefusesToReport();
        SharedIfs.ToReport(SharedIfs.Worries(f), refuses, ref found);
        SharedIfs.OtherPersonIsVulnerable(f, ref found);
        if (f.AccountPersonal)
        {
            OnOwnAccount(f, refuses, ref found);
        }
    }

    private static void OnOwnAccount<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.AccountLowerPrivacy)
        {
            found.Advised(RuleSet.KW1301);
        }

        if (f.OtherParent && f.ContactShowsPersonalMaterial)
        {
            found.Advised(RuleSet.KW1302);
        }

        if (f.ContactEngagedIn)
        {
            if (f.DeviceSchool)
            {
                SharedIfs.BrokenOrAdvised(RuleSet.KW1201, f.IsStaffOutsideVirtualWorlds(), ref found);
            }

            if (f.OtherFormerPupil && !f.OtherUnder18)
            {
                found.Advised(RuleSet.KW1004);
            }
        }

        if (f.ContactReceived)
        {
            SharedIfs.ChildTurnsToThem(f, refuses, ref found);
        }

        if (f.OtherIsAChildOfTheSchool())
        {
            WithAChildOfTheSchool(f, refuses, ref found);
        }
        else if (f.OtherUnder18 && f.ContactEngagedIn && !f.ContactLeadAgreed && f.OtherIsNoFamily())
        {
            WithAnotherChild(f, refuses, ref found);
        }
    }

    private static void WithAChildOfTheSchool<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        var rules = f.ContactEngagedIn ? RuleSet.KW1001 : RuleSet.None;
        if (f.ConnectionAccepted)
        {
            rules |= (f.OtherCurrentPupil ? RuleSet.KW1002 : RuleSet.None)
                | (f.OtherFormerPupil && f.OtherUnder18 ? RuleSet.KW1003 : RuleSet.None);
        }

        if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(rules, refuses, ref found);
        }
        else if (f.OtherOwnHousehold)
        {
            SharedIfs.LiftedWithAdvice(rules, ref found);
        }
        else
        {
            found.Broken(rules);
        }
    }

    private static void WithAnotherChild<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(RuleSet.KW0009, refuses, ref found);
            return;
        }

        found.Gap(RuleSet.KW0009);
        if (f.ContactHappened)
        {
            SharedIfs.ToReport(RuleSet.KW0009, refuses, ref found);
        }
    }
}
