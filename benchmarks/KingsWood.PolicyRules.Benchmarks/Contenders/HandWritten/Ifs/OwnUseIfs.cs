using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Groups, access and an account of one's own.</summary>
internal static class OwnUseIfs
{
    public static void FindOfGroup<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        SharedIfs.ToReport(SharedIfs.Worries(f), f.RefusesToReport(), ref found);
        if (f.AccountPersonal && f.AccountLowerPrivacy)
        {
            found.Advised(RuleSet.KW1301);
        }

        if (f.GroupJoined)
        {
            if (f.AccountPersonal && (f.GroupPupils || f.GroupDoubtful))
            {
                found.Advised(RuleSet.KW1601);
            }

            var rules = (f.DeviceSchool && f.AccountPersonal ? RuleSet.KW1201 : RuleSet.None)
                | (f.GroupUnderminesBritishValues ? RuleSet.KW1602 : RuleSet.None);
            SharedIfs.BrokenOrAdvised(rules, f.IsStaffOutsideVirtualWorlds(), ref found);
        }
    }

    public static void FindOfAccess<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (f.AccountPersonal && f.DeviceSchoolNetwork)
        {
            found.Advised(RuleSet.KW1203);
        }

        var misused = f.AccountPersonal && f.DeviceSchool;
        if (f.ActorPupil)
        {
            found.Bound();
            if (misused)
            {
                SharedIfs.BrokenOrAdvised(RuleSet.KW1202, !f.PlaceVirtualWorld, ref found);
            }
        }
        else if (f.IsBound())
        {
            found.Bound();
            SharedIfs.ToReport(SharedIfs.Worries(f), f.RefusesToReport(), ref found);
            if (f.AccountPersonal && f.AccountLowerPrivacy)
            {
                found.Advised(RuleSet.KW1301);
            }

            var rules = (misused ? RuleSet.KW1201 : RuleSet.None) | (f.UseClash ? RuleSet.KW0005 : RuleSet.None);
            SharedIfs.BrokenOrAdvised(rules, f.IsStaffOutsideVirtualWorlds(), ref found);
        }
    }

    public static void FindOfOwnAccount<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (!f.IsBound())
        {
            return;
        }

        found.Bound();
        SharedIfs.ToReport(SharedIfs.Worries(f), f.RefusesToReport(), ref found);
        if (f.AccountLowerPrivacy)
        {
            found.Advised(RuleSet.KW1301);
        }

        if (f.ContactShowsPersonalMaterial)
        {
            found.Advised(RuleSet.KW1302);
        }
    }
}
