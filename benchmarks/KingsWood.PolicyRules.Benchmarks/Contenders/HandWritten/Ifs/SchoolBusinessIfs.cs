using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Messages on school business: from which account, and with whose approval.</summary>
internal static class SchoolBusinessIfs
{
    public static void Find<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.ContactReceived && f.MessageOnlyRedirects)
        {
            return;
        }

        if (f.ChannelEmail && !f.AccountSchool && f.OtherIsOfTheCommunityOrAColleague())
        {
            ByEmail(f, refuses, ref found);
        }

        if (f.AccountPersonal && (f.ChannelEmail || f.ChannelTelephone))
        {
            Personally(f, f.ContactReceived ? RuleSet.KW1403 : RuleSet.KW1402, refuses, ref found);
        }
    }

    public static void ByEmail<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        var binds = f.IsStaffOutsideVirtualWorlds();
        if (!f.ContactEmergency && !f.IsApproved())
        {
            SharedIfs.BrokenOrAdvised(RuleSet.KW1401, binds, ref found);
        }
        else if (binds)
        {
            SharedIfs.LiftedWithAdvice(RuleSet.KW1401, ref found);
            if (f.ContactEmergency)
            {
                SharedIfs.ToReport(RuleSet.KW1401, refuses, ref found);
            }
        }
    }

    public static void Personally<T>(PlainFacts f, RuleSet rule, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (f.OtherIsMeantAsAColleague())
        {
            found.Advised(rule);
        }
        else if (!f.OtherIsOfTheCommunity())
        {
            // Nobody whom these rules mean.
        }
        else if (!f.IsStaffOutsideVirtualWorlds())
        {
            if (!f.ActorApprover && !f.ApprovalBeforehand && !f.ContactEmergency)
            {
                found.Advised(rule);
            }
        }
        else if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(rule, refuses, ref found);
        }
        else if (f.IsApproved())
        {
            found.Lifted(rule);
        }
        else if (f.ActorApprover)
        {
            found.Gap(rule);
        }
        else
        {
            found.Broken(rule);
        }
    }
}
