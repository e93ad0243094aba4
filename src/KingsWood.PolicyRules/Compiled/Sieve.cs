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
            Array.ConvertAll(kind.Duties, d => new DutyTest<T>(T.At(d.Done), T.At(d.LeftUndone), d.Persons.Alternatives.As<T>())),
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
    public Tally<T> Count(Known<T> known)
    {
        var (met, open, asked) = lanes.Look(known);
        if (withTrees != 0)
        {
            LookThroughTrees(known, ref met, ref open);
        }

        // The usual cases, seen at once: nothing is in doubt, or whatever is asked can be answered the other way, each fact for itself.
        var doubtful = open & ~met;
        if ((doubtful == 0) | (withTrees == 0 & constraints.LeavesFree(asked)))
        {
            return new(met, open, EitherWay: 0);
        }

        var eitherWay = (open & withTrees) == 0 && CanBeEscaped(known, asked) ? 0 : MetEitherWay(known, doubtful);
        return new(met | eitherWay, open, eitherWay);
    }

    /// <summary>The verdict on one part, with what must not be overlooked beside it.</summary>
    public Judgement Judge(Known<T> known, Tally<T> tally, bool presumes)
    {
        // A bit for each question and no branch between them: on situations that differ, half of the branches would be
        // guessed wrong, and each such guess costs more than all that stands here.
        var (met, open) = (tally.Met, tally.Open & ~tally.Met);
        ulong owed = 0, perhapsOwed = 0, leftUndone = 0;
        for (var i = 0; i < duties.Length; i++)
        {
            var (notDone, isLeftUndone) = (duties[i].NotDone(known), duties[i].LeftUndone(known));
            owed |= Bit(met, Side.FirstDuty + i) & notDone;
            perhapsOwed |= Bit(open, Side.FirstDuty + i) & notDone;
            if ((Bit(met | open, Side.FirstDuty + i) & notDone & isLeftUndone) != 0)
            {
                leftUndone |= duties[i].BindsForCertain(known); // hardly anybody says so, and the branch is guessed right
            }
        }

        // Being unsure of the worry is enough, being unsure of who is bound is not; and what the school owes is no fault of a person.
        var unsureIsEnough = Bit(met, Side.UnsureIsEnough);
        var prohibited = Bit(met, Side.Prohibited) | (leftUndone & unsureIsEnough);
        var undetermined = Bit(open, Side.Covered) | Bit(open, Side.Prohibited) | Bit(met | open, Side.Gaps)
            | (perhapsOwed & (unsureIsEnough ^ 1));
        var verdicts = Of(Verdict.Permitted, 1) | Of(Verdict.PermittedWithAdvice, Bit(met, Side.Advice))
            | Of(Verdict.Undetermined, undetermined) | Of(Verdict.NotPermitted, prohibited);

        // Whom the policy does not reach, it tells nothing else either.
        var reached = Bit(met | open, Side.Covered);
        return Judgement.Of(
            (Verdict)(BitOperations.Log2(verdicts) * (int)reached),
            reached & (owed | (perhapsOwed & unsureIsEnough)),
            presumes,
            reached & Bit(met, Side.Gaps),
            reached & Bit(met, Side.Beyond));
    }

    /// <summary>
    /// Lists the rules behind a verdict: those that are met, or, where one of several holds whichever way the unknown facts turn
    /// out, all of these. Gives the unknown facts that something open needs.
    /// </summary>
    public T Tell(Known<T> known, Tally<T> tally, Outcome[] outcomes, Reasons reasons)
    {
        lanes.Tell(known, tally.EitherWay, outcomes, reasons);
        var asked = lanes.AskedByWeighed(known).Mask;
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

    private static ulong Bit(ulong marks, int side) => marks >> side & 1;

    // The stricter a verdict, the higher its bit.
    private static ulong Of(Verdict verdict, ulong isSo) => isSo << (int)verdict;

    // One way of answering, each fact against what is asked of it, meets nothing at all.
    private bool CanBeEscaped(Known<T> known, in Literals<T> asked) =>
        !asked.IsImpossible && constraints.MayBeAnswered(known, yes: asked.NeedNo, no: asked.NeedYes);

    private void LookThroughTrees(Known<T> known, ref ulong met, ref ulong open)
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

    private ulong MetEitherWay(Known<T> known, ulong doubtful)
    {
        var met = 0UL;
        for (var left = doubtful; left != 0; left &= left - 1)
        {
            var side = BitOperations.TrailingZeroCount(left);
            var escaped = (withTrees & Side.Mark(side)) == 0 && CanBeEscaped(known, lanes.Asked(known, side));
            met |= !escaped && sides[side].Of(known, constraints) == Truth.Yes ? Side.Mark(side) : 0;
        }

        return met;
    }
}

/// <summary>The facts that tell what became of a duty.</summary>
/// <param name="Done">The fact that discharges it.</param>
/// <param name="Undone">The fact that it is left undone.</param>
/// <param name="Persons">Whose fault that is.</param>
internal readonly record struct DutyTest<T>(T Done, T Undone, Alternatives<T> Persons)
    where T : struct, IBits<T>
{
    /// <summary>1 if it is not known to be discharged, or 0.</summary>
    public ulong NotDone(Known<T> known) => (known.Yes & Done).IsEmpty ? 1UL : 0;

    /// <summary>1 if it binds somebody for certain whose fault it is to leave it undone, or 0.</summary>
    public ulong BindsForCertain(Known<T> known) => Persons.IsMetOutrightBy(known) ? 1UL : 0;

    /// <summary>1 if it is known to be left undone, or 0.</summary>
    public ulong LeftUndone(Known<T> known) => (known.Yes & Undone).IsEmpty ? 0 : 1UL;
}
