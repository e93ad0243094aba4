using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

internal static class OnlinePlayIfs
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

        if (!f.ContactHappened)
        {
            found.Advised(RuleSet.KW1604 | RuleSet.KW1605);
        }
        else if (!f.ContactEffortsMade && (f.OtherCurrentPupil || !f.OtherOwnHousehold))
        {
            OfContact(f, RuleSet.KW1605, refuses, ref found);
        }

        if (f.ContactDirect && !f.ContactEnded)
        {
            InDirectContact(f, refuses, ref found);
        }
    }

    private static void OnOwnAccount<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.AccountLowerPrivacy)
        {
            found.Advised(RuleSet.KW1301);
        }

        if (f.DeviceSchool)
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW1201, f.IsStaffOutsideVirtualWorlds(), ref found);
        }

        if (f.ContactReceived && f.ContactSomebodyKnown)
        {
            SharedIfs.ChildTurnsToThem(f, refuses, ref found);
        }
    }

    private static void InDirectContact<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        var isAChild = f.ContactSomebodyKnown && (f.OtherCurrentPupil || (f.OtherUnder18 && f.OtherIsNoFamily()));
        if (isAChild)
        {
            OfContact(f, RuleSet.KW1606, refuses, ref found);
        }

        // What is lifted comes with advice for staff, what is not is advice for others: it is not said again.
        if (f.OtherParent && !(isAChild && (f.ContactEmergency || f.OtherOwnHousehold) == f.ActorStaff))
        {
            found.Advised(RuleSet.KW1606);
        }
    }

    private static void OfContact<T>(PlainFacts f, RuleSet rule, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (!f.ContactEmergency && !f.OtherOwnHousehold)
        {
            SharedIfs.BrokenOrAdvised(rule, f.ActorStaff, ref found);
        }
        else if (f.ActorStaff)
        {
            SharedIfs.LiftedWithAdvice(rule, ref found);
            if (f.ContactEmergency)
            {
                SharedIfs.ToReport(rule, refuses, ref found);
            }
        }
    }
}
