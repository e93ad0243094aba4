using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Logic;

/// <summary>What is known of the facts of a kind: one bit a fact in each of two sets. A bit in neither is not known.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct Known<T>(T Yes, T No)
    where T : struct, IBits<T>
{
    public bool Contradicts => !(Yes & No).IsEmpty;

    public Known<T> And(Known<T> other) => new(Yes | other.Yes, No | other.No);

    public Truth Of(int bit)
    {
        var asked = T.At(bit);
        return !(Yes & asked).IsEmpty ? Truth.Yes : !(No & asked).IsEmpty ? Truth.No : Truth.Unknown;
    }

    public Known<T> With(int bit, bool yes)
    {
        var asked = T.At(bit);
        return yes ? new(Yes | asked, No.Without(asked)) : new(Yes.Without(asked), No | asked);
    }

    /// <summary>The same in another width.</summary>
    public Known<TOther> As<TOther>()
        where TOther : struct, IBits<TOther> =>
        new(TOther.From(Yes.Widened), TOther.From(No.Widened));
}

/// <summary>A flattened "all of": the facts that must be yes and those that must be no.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct Literals<T>(T NeedYes, T NeedNo)
    where T : struct, IBits<T>
{
    public T Mask => NeedYes | NeedNo;

    /// <summary>It needs a fact both yes and no.</summary>
    public bool IsImpossible => !(NeedYes & NeedNo).IsEmpty;

    public int Count => Mask.Widened.Count;

    public Literals<T> And(Literals<T> other) => new(NeedYes | other.NeedYes, NeedNo | other.NeedNo);

    /// <summary>Whatever satisfies the other satisfies this.</summary>
    public bool IsImpliedBy(Literals<T> other) =>
        (NeedYes.Without(other.NeedYes) | NeedNo.Without(other.NeedNo)).IsEmpty;

    /// <summary>Everything that it needs is known to be so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMetBy(Known<T> known) => (NeedYes.Without(known.Yes) | NeedNo.Without(known.No)).IsEmpty;

    /// <summary>Nothing that it needs is known to be otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOpenTo(Known<T> known) => ((NeedYes & known.No) | (NeedNo & known.Yes)).IsEmpty;

    /// <summary>The same in another width.</summary>
    public Literals<TOther> As<TOther>()
        where TOther : struct, IBits<TOther> =>
        new(TOther.From(NeedYes.Widened), TOther.From(NeedNo.Widened));
}
