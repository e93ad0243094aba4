using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>Private contact with a child that no other rule reaches.</summary>
internal static class PrivateContactIfs
{
    public static void Find<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (!f.OtherIsAChild() || (!f.OtherCurrentPupil && (f.OtherOwnHousehold || f.OtherWiderFamily)))
        {
            return;
        }

        var silent = f.IsReachedByNoRule();
        var received = silent && f.ContactReceived;
        var sent = f.ContactEngagedIn && !f.ContactLeadAgreed && (silent || f.IsToAnotherChildPersonally());
        if (!received && !sent)
        {
            return;
        }

        if (f.ContactEmergency)
        {
            SharedIfs.InAnEmergency(RuleSet.KW0009, refuses, ref found);
        }
        else if (f.OtherOwnHousehold)
        {
            SharedIfs.LiftedWithAdvice(RuleSet.KW0009, ref found);
        }
        else
        {
            WhenNothingLiftsIt(f, received, sent, refuses, ref found);
        }
    }

    private static void WhenNothingLiftsIt<T>(PlainFacts f, bool received, bool sent, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (sent)
        {
            found.Gap(RuleSet.KW0009);
        }

        if (received || f.ContactHappened)
        {
            SharedIfs.ToReport(RuleSet.KW0009, refuses, ref found);
        }
    }
}
