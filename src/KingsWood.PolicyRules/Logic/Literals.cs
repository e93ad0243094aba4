using System.Numerics;
using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Logic;

/// <summary>What is known of up to 64 facts: one bit a fact in each of two words. A bit in neither is not known.</summary>
internal readonly record struct Known(ulong Yes, ulong No)
{
    public bool Contradicts => (Yes & No) != 0;

    public Known And(Known other) => new(Yes | other.Yes, No | other.No);

    public Truth Of(int bit) =>
        (Yes >> bit & 1) != 0 ? Truth.Yes : (No >> bit & 1) != 0 ? Truth.No : Truth.Unknown;

    public Known With(int bit, bool yes) =>
        yes ? new(Yes | 1UL << bit, No & ~(1UL << bit)) : new(Yes & ~(1UL << bit), No | 1UL << bit);
}

/// <summary>A flattened "all of": the facts that must be yes and those that must be no.</summary>
internal readonly record struct Literals(ulong NeedYes, ulong NeedNo)
{
    public ulong Mask => NeedYes | NeedNo;

    /// <summary>It needs a fact both yes and no.</summary>
    public bool IsImpossible => (NeedYes & NeedNo) != 0;

    public int Count => BitOperations.PopCount(NeedYes) + BitOperations.PopCount(NeedNo);

    public Literals And(Literals other) => new(NeedYes | other.NeedYes, NeedNo | other.NeedNo);

    /// <summary>Whatever satisfies the other satisfies this.</summary>
    public bool IsImpliedBy(Literals other) =>
        (NeedYes & ~other.NeedYes) == 0 && (NeedNo & ~other.NeedNo) == 0;

    /// <summary>Everything that it needs is known to be so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMetBy(Known known) => ((NeedYes & ~known.Yes) | (NeedNo & ~known.No)) == 0;

    /// <summary>Nothing that it needs is known to be otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOpenTo(Known known) => ((NeedYes & known.No) | (NeedNo & known.Yes)) == 0;
}
