using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;

/// <summary>What several kinds of situation have in common.</summary>
internal static class SharedIfs
{
    /// <summary>The worries that every kind of situation can raise, and that are to be reported.</summary>
    public static RuleSet Worries(PlainFacts f) =>
        (f.ConcernSuspicion ? RuleSet.KW1103 : RuleSet.None) | (f.ConcernChildInDanger ? RuleSet.KW1104 : RuleSet.None);

    /// <summary>What is owed, and broken by whoever refuses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ToReport<T>(RuleSet rules, bool refuses, ref T found)
        where T : struct, IFindings
    {
        found.Owed(rules);
        if (refuses)
        {
            found.Broken(rules);
        }
    }

    /// <summary>What an exception lifts that comes with advice, as all do but an approval of personal contact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LiftedWithAdvice<T>(RuleSet rules, ref T found)
        where T : struct, IFindings
    {
        found.Lifted(rules);
        found.Advised(rules);
    }

    /// <summary>What an emergency lifts and has reported.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InAnEmergency<T>(RuleSet rules, bool refuses, ref T found)
        where T : struct, IFindings
    {
        LiftedWithAdvice(rules, ref found);
        ToReport(rules, refuses, ref found);
    }

    /// <summary>What binds staff outside virtual worlds, and is advice to everybody else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void BrokenOrAdvised<T>(RuleSet rules, bool binds, ref T found)
        where T : struct, IFindings
    {
        if (binds)
        {
            found.Broken(rules);
        }
        else
        {
            found.Advised(rules);
        }
    }

    public static void OtherPersonIsVulnerable<T>(PlainFacts f, ref T found)
        where T : struct, IFindings
    {
        if (f.OtherVulnerableAdult && f.OtherIsNoFamily())
        {
            found.Advised(RuleSet.KW0012);
        }
    }

    /// <summary>A child writes or asks on a personal account: of the school, to be reported; another, advice.</summary>
    public static void ChildTurnsToThem<T>(PlainFacts f, bool refuses, ref T found)
        where T : struct, IFindings
    {
        if (!f.OtherIsAChildOfTheSchool())
        {
            if (f.OtherUnder18 && f.OtherIsNoFamily())
            {
                found.Advised(RuleSet.KW1101);
            }
        }
        else if (f.OtherOwnHousehold)
        {
            LiftedWithAdvice(RuleSet.KW1101, ref found);
        }
        else
        {
            ToReport(RuleSet.KW1101, refuses, ref found);
        }
    }
}
