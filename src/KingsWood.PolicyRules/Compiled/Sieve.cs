using System.Numerics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Everything that a verdict turns on, in one kind of situation: who is reached, what prohibits, what is owed.</summary>
/// <remarks>
/// Alternatives lie beside each other in <see cref="Lanes{T}"/>, and are looked at without a branch that depends on a fact: each
/// leaves a mark for its side where it is open, and another where it is met. The verdict is read from the marks.
/// </remarks>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Sieve<T> : IEquatable<Sieve<T>>
    where T : struct, IBits<T>
{
    private readonly Constraints<T> constraints;
    private readonly DutyTest<T>[] duties;
    private readonly Alternatives<T>[] sides;
    private readonly Lanes<T> lanes;
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
        (this.constraints, this.duties, sides, lanes) = (constraints, duties, from, new(from));
        for (var side = 0; side < from.Length; side++)
        {
            withTrees |= from[side].Trees.IsEmpty ? 0 : Side.Mark(side);
        }
    }

    /// <summary>All its alternatives, side by side.</summary>
    public ReadOnlySpan<Alternatives<T>> Sides => sides;

    /// <summary>How many eights it has.</summary>
    public int Eights => lanes.Eights;

    /// <summary>What is left of it where this is known: every verdict on a situation that knows as much is the same.</summary>
    public Sieve<T> OpenTo(Known<T> known) => new(constraints, duties, Array.ConvertAll(sides, s => s.OpenTo(known)));

    /// <summary>The same with what its alternatives need said as briefly as can be.</summary>
    public Sieve<T> Trimmed()
    {
        var of = constraints;
        return new(constraints, duties, Array.ConvertAll(sides, s => s.Trimmed(of)));
    }

    /// <summary>Whether the same alternatives of the same kind are in both.</summary>
    public bool Equals(Sieve<T>? other)
    {
        if (other is null || constraints != other.constraints || sides.Length != other.sides.Length)
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
        var (met, open, asked) = lanes.Look(known);
        if (withTrees != 0)
        {
            LookThroughTrees(known, ref met, ref open);
        }

        var doubtful = open & ~met;
        var eitherWay = doubtful == 0 || ((open & withTrees) == 0 && CanBeEscaped(known, asked)) ? 0 : MetEitherWay(known, doubtful);
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
        lanes.Tell(known, tally.EitherWay, outcomes, reasons);
        var asked = lanes.Asked(known, Side.Weighed).Mask;
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

    // The usual case: one way of answering, each fact against what is asked of it, meets nothing at all.
    private bool CanBeEscaped(in Known<T> known, in Literals<T> asked) =>
        !asked.IsImpossible && constraints.MayBeAnswered(known, yes: asked.NeedNo, no: asked.NeedYes);

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
            var escaped = (withTrees & Side.Mark(side)) == 0 && CanBeEscaped(known, lanes.Asked(known, Side.Mark(side)));
            met |= !escaped && sides[side].Of(known, constraints) == Truth.Yes ? Side.Mark(side) : 0;
        }

        return met;
    }
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
