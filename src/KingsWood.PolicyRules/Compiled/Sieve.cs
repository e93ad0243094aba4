using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Everything that a verdict turns on, in one kind of situation: who is reached, what prohibits, what is owed.</summary>
/// <remarks>
/// Eight alternatives of one side lie beside each other, and are looked at at once, without a branch that depends on a fact:
/// each eight leave a mark for their side where one is open, and another where one is met. The verdict is read from the marks.
/// </remarks>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Sieve<T> : IEquatable<Sieve<T>>
    where T : struct, IBits<T>
{
    private const int Lanes = 8;

    private readonly Constraints<T> constraints;
    private readonly DutyTest<T>[] duties;
    private readonly Alternatives<T>[] sides;
    private readonly Eight[] eights;
    private readonly Vector512<ulong>[] needs; // of each eight, by words: saturated yes and no, said yes and no
    private readonly int outright; // before this eight, alternatives are only told
    private readonly int weighed; // from this one on, they can also be met whichever way the unknown facts turn out
    private readonly ulong withTrees;

    /// <summary>The sieve of a kind.</summary>
    public Sieve(CompiledKind kind)
        : this(
            kind.Constraints.As<T>(),
            Array.ConvertAll(kind.Duties, d => new DutyTest<T>(T.At(d.Done), T.At(d.LeftUndone))),
            AllOf(kind))
    {
    }

    private Sieve(Constraints<T> constraints, DutyTest<T>[] duties, Alternatives<T>[] from)
    {
        (this.constraints, this.duties) = (constraints, duties);
        sides = from;
        var made = new List<Eight>();
        for (var side = 0; side < from.Length; side++)
        {
            outright = side == Side.Advice ? made.Count : outright;
            weighed = side == Side.Covered ? made.Count : weighed;
            withTrees |= from[side].Trees.IsEmpty ? 0 : Side.Mark(side);
            for (var start = 0; start < from[side].Flat.Length; start += Lanes)
            {
                made.Add(new(side, start, (1U << Math.Min(Lanes, from[side].Flat.Length - start)) - 1));
            }
        }

        eights = [.. made];
        needs = new Vector512<ulong>[eights.Length * NeedsOfEight];
        for (var i = 0; i < eights.Length; i++)
        {
            Fill(needs.AsSpan(i * NeedsOfEight, NeedsOfEight), from[eights[i].Side].Flat[eights[i].Start..]);
        }
    }

    private static int Words => T.Capacity / 64;

    private static int NeedsOfEight => 4 * Words;

    /// <summary>All its alternatives, side by side.</summary>
    public ReadOnlySpan<Alternatives<T>> Sides => sides;

    /// <summary>How many eights it has.</summary>
    public int Eights => eights.Length;

    /// <summary>What is left of it where this is known: every verdict on a situation that knows as much is the same.</summary>
    public Sieve<T> OpenTo(Known<T> known) => new(constraints, duties, Array.ConvertAll(sides, s => s.OpenTo(known)));

    /// <summary>Whether the same alternatives of the same kind are in both.</summary>
    public bool Equals(Sieve<T>? other)
    {
        if (other is null || constraints != other.constraints || !eights.AsSpan().SequenceEqual(other.eights))
        {
            return false;
        }

        for (var side = 0; side < sides.Length; side++)
        {
            if (!sides[side].Flat.SequenceEqual(other.sides[side].Flat))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sieve<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var side in sides)
        {
            foreach (ref readonly var alternative in side.Flat)
            {
                hash.Add(alternative.Outcome);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>Looks through all alternatives once.</summary>
    public Tally<T> Count(in Known<T> known)
    {
        ulong met = 0, open = 0;
        for (var i = outright; i < weighed; i++)
        {
            met |= Mark(i, Missing(i, known));
        }

        Vector512<ulong> askedYes = default, askedNo = default;
        for (var i = weighed; i < eights.Length; i++)
        {
            var (closed, missing) = (Closed(i, known), Missing(i, known));
            open |= Mark(i, closed);
            met |= Mark(i, closed | missing);
            if (Words == 1)
            {
                var isOpen = Vector512.Equals(closed, Vector512<ulong>.Zero);
                askedYes |= Vector512.AndNot(needs[4 * i + 2], Vector512.Create(known.Yes.Word(0))) & isOpen;
                askedNo |= Vector512.AndNot(needs[4 * i + 3], Vector512.Create(known.No.Word(0))) & isOpen;
            }
        }

        if (withTrees != 0)
        {
            LookThroughTrees(known, ref met, ref open);
        }

        var doubtful = open & ~met;
        var eitherWay = doubtful == 0 || CanBeEscaped(known, askedYes, askedNo) ? 0 : MetEitherWay(known, doubtful);
        return new(met | eitherWay, open, eitherWay);
    }

    /// <summary>The verdict on one part, with what must not be overlooked beside it.</summary>
    public Judgement Judge(in Known<T> known, in Tally<T> tally, bool presumes)
    {
        var covered = tally.Of(Side.Covered);
        if (covered == Truth.No)
        {
            return new(Verdict.NotCovered, false, presumes, false, false);
        }

        bool owed = false, perhaps = false, leftUndone = false;
        for (var i = 0; i < duties.Length; i++)
        {
            var truth = duties[i].IsDone(known) ? Truth.No : tally.Of(Side.FirstDuty + i);
            owed |= truth == Truth.Yes;
            perhaps |= truth == Truth.Unknown;
            leftUndone |= truth == Truth.Unknown && duties[i].IsLeftUndone(known);
        }

        var unsureIsEnough = tally.Of(Side.UnsureIsEnough) == Truth.Yes;
        // Being unsure of the worry is enough, being unsure of who is bound is not.
        leftUndone &= unsureIsEnough && covered == Truth.Yes;
        var prohibited = tally.Of(Side.Prohibited);
        var gap = tally.Of(Side.Gaps);
        var verdict = prohibited == Truth.Yes || leftUndone ? Verdict.NotPermitted
            : covered == Truth.Unknown || prohibited == Truth.Unknown || gap != Truth.No || (perhaps && !unsureIsEnough) ? Verdict.Undetermined
            : tally.Of(Side.Advice) == Truth.Yes ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
        return new(verdict, owed || (perhaps && unsureIsEnough), presumes, gap == Truth.Yes, tally.Of(Side.Beyond) == Truth.Yes);
    }

    /// <summary>
    /// Lists the rules behind a verdict: those that are met, or, where one of several holds whichever way the unknown facts turn
    /// out, all of these. Gives the unknown facts that something open needs.
    /// </summary>
    public T Tell(in Known<T> known, in Tally<T> tally, Outcome[] outcomes, Reasons reasons)
    {
        T asked = default;
        for (var i = 0; i < eights.Length; i++)
        {
            var side = eights[i].Side;
            for (var open = EmptyOf(i, Closed(i, known)); open != 0; open &= open - 1)
            {
                ref readonly var alternative = ref sides[side].Flat[eights[i].Start + BitOperations.TrailingZeroCount(open)];
                if (Side.IsTold(side) && (alternative.Said.IsMetBy(known) || tally.IsEitherWay(side)))
                {
                    reasons.Add(side, outcomes[alternative.Outcome].Norm);
                }

                asked |= side >= Side.Covered ? alternative.Said.Mask.Without(known.Yes | known.No) : default;
            }
        }

        for (var side = 0; side < sides.Length; side++)
        {
            foreach (var (tree, outcome) in sides[side].Trees)
            {
                var truth = tree.Of(known);
                if (truth == Truth.Yes || (truth == Truth.Unknown && tally.IsEitherWay(side)))
                {
                    reasons.Add(side, outcomes[outcome].Norm);
                }

                asked |= truth != Truth.No && side >= Side.Covered ? tree.Facts<T>().Without(known.Yes | known.No) : default;
            }
        }

        return asked;
    }

    private static Alternatives<T>[] AllOf(CompiledKind kind)
    {
        Group[] first = [kind.Exempted, kind.Advice, kind.Beyond, kind.UnsureIsEnough, kind.Covered, kind.Prohibited, kind.Gaps];
        var of = new Alternatives<T>[Side.FirstDuty + kind.Duties.Length];
        for (var side = 0; side < of.Length; side++)
        {
            of[side] = (side < Side.FirstDuty ? first[side] : kind.Duties[side - Side.FirstDuty].Owed).Alternatives.As<T>();
        }

        return of;
    }

    private static void Fill(Span<Vector512<ulong>> needs, ReadOnlySpan<Alternative<T>> alternatives)
    {
        for (var lane = 0; lane < Math.Min(Lanes, alternatives.Length); lane++)
        {
            var (saturated, said, _) = alternatives[lane];
            T[] of = [saturated.NeedYes, saturated.NeedNo, said.NeedYes, said.NeedNo];
            for (var need = 0; need < of.Length; need++)
            {
                for (var word = 0; word < Words; word++)
                {
                    needs[4 * word + need] = needs[4 * word + need].WithElement(lane, of[need].Widened.Word(word));
                }
            }
        }
    }

    // The mark of the side of an eight, where one of its lanes is empty.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mark(int eight, Vector512<ulong> lanes) => ((EmptyOf(eight, lanes) != 0) ? 1UL : 0UL) << eights[eight].Side;

    private ulong EmptyOf(int eight, Vector512<ulong> lanes) =>
        Vector512.Equals(lanes, Vector512<ulong>.Zero).ExtractMostSignificantBits() & eights[eight].Lanes;

    // What closes each of an eight: what it needs and is known to be otherwise.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ulong> Closed(int eight, in Known<T> known)
    {
        var of = needs.AsSpan(eight * NeedsOfEight, NeedsOfEight);
        var closed = Vector512<ulong>.Zero;
        for (var word = 0; word < Words; word++)
        {
            closed |= (of[4 * word] & Vector512.Create(known.No.Word(word))) | (of[4 * word + 1] & Vector512.Create(known.Yes.Word(word)));
        }

        return closed;
    }

    // What each of an eight says that it needs, and that is not known to be so.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ulong> Missing(int eight, in Known<T> known)
    {
        var of = needs.AsSpan(eight * NeedsOfEight, NeedsOfEight);
        var missing = Vector512<ulong>.Zero;
        for (var word = 0; word < Words; word++)
        {
            missing |= Vector512.AndNot(of[4 * word + 2], Vector512.Create(known.Yes.Word(word)))
                | Vector512.AndNot(of[4 * word + 3], Vector512.Create(known.No.Word(word)));
        }

        return missing;
    }

    // The usual case: one way of answering, each fact against what is asked of it, meets nothing at all.
    private bool CanBeEscaped(in Known<T> known, Vector512<ulong> askedYes, Vector512<ulong> askedNo)
    {
        if (Words > 1 || withTrees != 0)
        {
            return false;
        }

        var (yes, no) = (AnyOf(askedYes), AnyOf(askedNo));
        return (yes & no) == 0 && constraints.MayBeAnswered(known, yes: T.FromWords(new(in no)), no: T.FromWords(new(in yes)));
    }

    private static ulong AnyOf(Vector512<ulong> lanes)
    {
        var four = lanes.GetLower() | lanes.GetUpper();
        var two = four.GetLower() | four.GetUpper();
        return two[0] | two[1];
    }

    private void LookThroughTrees(in Known<T> known, ref ulong met, ref ulong open)
    {
        for (var side = Side.Advice; side < sides.Length; side++)
        {
            foreach (var (tree, _) in sides[side].Trees)
            {
                var truth = tree.Of(known);
                met |= truth == Truth.Yes ? Side.Mark(side) : 0;
                open |= truth == Truth.Unknown && side >= Side.Covered ? Side.Mark(side) : 0;
            }
        }
    }

    private ulong MetEitherWay(in Known<T> known, ulong doubtful)
    {
        var met = 0UL;
        for (var left = doubtful; left != 0; left &= left - 1)
        {
            var side = BitOperations.TrailingZeroCount(left);
            met |= sides[side].Of(known, constraints) == Truth.Yes ? Side.Mark(side) : 0;
        }

        return met;
    }

    /// <summary>Eight alternatives of one side, or as many as are left.</summary>
    /// <param name="Side">The side.</param>
    /// <param name="Start">The first of them there.</param>
    /// <param name="Lanes">A bit for each.</param>
    private readonly record struct Eight(int Side, int Start, ulong Lanes);
}

/// <summary>The facts that tell what became of a duty.</summary>
/// <param name="Done">The fact that discharges it.</param>
/// <param name="LeftUndone">The fact that it is left undone.</param>
internal readonly record struct DutyTest<T>(T Done, T LeftUndone)
    where T : struct, IBits<T>
{
    public bool IsDone(in Known<T> known) => !(known.Yes & Done).IsEmpty;

    public bool IsLeftUndone(in Known<T> known) => !(known.Yes & LeftUndone).IsEmpty;
}
