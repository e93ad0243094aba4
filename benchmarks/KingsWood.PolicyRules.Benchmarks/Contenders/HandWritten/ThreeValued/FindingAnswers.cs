using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Benchmarks.Clauses;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>What is found, and what may be.</summary>
internal struct FindingAnswers
{
    private Findings yes;
    private Findings perhaps;

    public readonly Findings Yes => yes;

    public readonly Findings Perhaps => perhaps;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Bound(bool? isBound)
    {
        if (isBound is not { } known)
        {
            perhaps.Bound();
        }
        else if (known)
        {
            yes.Bound();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Broken(RuleSet rule, bool? isBroken)
    {
        if (isBroken is not { } known)
        {
            perhaps.Broken(rule);
        }
        else if (known)
        {
            yes.Broken(rule);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Gap(RuleSet rule, bool? isGap)
    {
        if (isGap is not { } known)
        {
            perhaps.Gap(rule);
        }
        else if (known)
        {
            yes.Gap(rule);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Owed(RuleSet rule, bool? isOwed)
    {
        if (isOwed is not { } known)
        {
            perhaps.Owed(rule);
        }
        else if (known)
        {
            yes.Owed(rule);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advised(RuleSet rule, bool? isAdvised)
    {
        if (isAdvised is not { } known)
        {
            perhaps.Advised(rule);
        }
        else if (known)
        {
            yes.Advised(rule);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lifted(RuleSet rule, bool? isLifted)
    {
        if (isLifted is not { } known)
        {
            perhaps.Lifted(rule);
        }
        else if (known)
        {
            yes.Lifted(rule);
        }
    }

    /// <summary>What an exception lifts that comes with advice.</summary>
    public void LiftedWithAdvice(RuleSet rule, bool? isLifted)
    {
        Lifted(rule, isLifted);
        Advised(rule, isLifted);
    }

    /// <summary>What is owed, and broken by whoever refuses.</summary>
    public void ToReport(RuleSet rule, bool? isOwed, bool? refuses)
    {
        Owed(rule, isOwed);
        Broken(rule, isOwed & refuses);
    }

    /// <summary>What is broken where it binds, and advice beyond.</summary>
    public void BrokenOrAdvised(RuleSet rule, bool? applies, bool? binds, bool? beyond)
    {
        Broken(rule, applies & binds);
        Advised(rule, applies & beyond);
    }
}
