using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Everything that a verdict turns on, in one kind of situation: who is reached, what prohibits, what is owed.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Sieve<T>
    where T : struct, IBits<T>
{
    // Fields, because they are asked in place.
    private readonly Alternatives<T> covered;
    private readonly Alternatives<T> prohibited;
    private readonly Alternatives<T> gaps;
    private readonly Alternatives<T> advice;
    private readonly Alternatives<T> exempted;
    private readonly Alternatives<T> beyond;
    private readonly Alternatives<T> unsureIsEnough;

    public required Constraints<T> Constraints { get; init; }

    public required Alternatives<T> Covered
    {
        get => covered;
        init => covered = value;
    }

    public required Alternatives<T> Prohibited
    {
        get => prohibited;
        init => prohibited = value;
    }

    public required Alternatives<T> Gaps
    {
        get => gaps;
        init => gaps = value;
    }

    public required DutyTest<T>[] Duties { get; init; }

    /// <summary>They affect the verdict only when they are certain.</summary>
    public required Alternatives<T> Advice
    {
        get => advice;
        init => advice = value;
    }

    /// <summary>Exceptions that lift a rule.</summary>
    public required Alternatives<T> Exempted
    {
        get => exempted;
        init => exempted = value;
    }

    /// <summary>Those of them that the text itself does not have.</summary>
    public required Alternatives<T> Beyond
    {
        get => beyond;
        init => beyond = value;
    }

    /// <summary>Where what is perhaps owed counts as owed.</summary>
    public required Alternatives<T> UnsureIsEnough
    {
        get => unsureIsEnough;
        init => unsureIsEnough = value;
    }

    /// <summary>How many flattened alternatives there are.</summary>
    public int Count
    {
        get
        {
            var count = Covered.Flat.Length + Prohibited.Flat.Length + Gaps.Flat.Length + Advice.Flat.Length + Exempted.Flat.Length;
            foreach (var duty in Duties)
            {
                count += duty.Owed.Flat.Length;
            }

            return count;
        }
    }

    /// <summary>What is left of it where this is known: every verdict on a situation that knows as much is the same.</summary>
    public Sieve<T> OpenTo(Known<T> known)
    {
        // In the order in which a verdict asks for them, all in one array.
        var (flat, outcomes) = (new List<Alternative<T>>(), new List<int>());
        var covered = Open(Covered);
        var prohibited = Open(Prohibited);
        var gaps = Open(Gaps);
        var duties = Array.ConvertAll(Duties, d => d with { Owed = Open(d.Owed) });
        var unsure = Open(UnsureIsEnough);
        var advice = Open(Advice);
        var beyond = Open(Beyond);
        var exempted = Open(Exempted);
        var (all, ofAll) = (flat.ToArray(), outcomes.ToArray());
        return new()
        {
            Constraints = Constraints,
            Covered = covered.In(all, ofAll),
            Prohibited = prohibited.In(all, ofAll),
            Gaps = gaps.In(all, ofAll),
            Duties = Array.ConvertAll(duties, d => d with { Owed = d.Owed.In(all, ofAll) }),
            UnsureIsEnough = unsure.In(all, ofAll),
            Advice = advice.In(all, ofAll),
            Beyond = beyond.In(all, ofAll),
            Exempted = exempted.In(all, ofAll),
        };

        Alternatives<T> Open(Alternatives<T> alternatives) => alternatives.OpenTo(known, flat, outcomes);
    }

    /// <summary>The verdict on one part.</summary>
    public Verdict Judge(in Known<T> known)
    {
        var isCovered = covered.Of(known, Constraints);
        if (isCovered == Truth.No)
        {
            return Verdict.NotCovered;
        }

        var isProhibited = prohibited.Of(known, Constraints);
        if (isProhibited == Truth.Yes)
        {
            return Verdict.NotPermitted;
        }

        var (leftUndone, perhapsOwed) = Duties.Length == 0 ? default : OfDuties(known, isCovered);
        return leftUndone ? Verdict.NotPermitted
            : isCovered == Truth.Unknown || isProhibited == Truth.Unknown || perhapsOwed ? Verdict.Undetermined
            : gaps.Of(known, Constraints) != Truth.No ? Verdict.Undetermined
            : advice.IsMetOutrightBy(known) ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
    }

    /// <summary>The verdict on one part, with what must not be overlooked beside it.</summary>
    public Judgement Judge(in Known<T> known, bool presumes)
    {
        var isCovered = covered.Of(known, Constraints);
        if (isCovered == Truth.No)
        {
            return new(Verdict.NotCovered, false, presumes, false, false);
        }

        var isProhibited = prohibited.Of(known, Constraints);
        var gap = gaps.Of(known, Constraints);
        bool leftUndone = false, perhapsOwed = false, owes = false;
        foreach (ref readonly var duty in Duties.AsSpan())
        {
            if (!duty.IsDone(known))
            {
                var owed = duty.Owed.Of(known, Constraints);
                var although = owed == Truth.Unknown && unsureIsEnough.IsMetOutrightBy(known);
                owes |= owed == Truth.Yes || although;
                perhapsOwed |= owed == Truth.Unknown && !although;
                leftUndone |= although && IsLeftUndone(duty, known, isCovered);
            }
        }

        var verdict = isProhibited == Truth.Yes || leftUndone ? Verdict.NotPermitted
            : isCovered == Truth.Unknown || isProhibited == Truth.Unknown || perhapsOwed || gap != Truth.No ? Verdict.Undetermined
            : advice.IsMetOutrightBy(known) ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
        return new(verdict, owes, presumes, gap == Truth.Yes, beyond.IsMetOutrightBy(known));
    }

    /// <summary>Lists the rules behind a verdict, and gives the facts that open rules need and that are not known.</summary>
    public T Tell(in Known<T> known, Outcome[] outcomes, Reasons reasons)
    {
        T asked = default, ofAdvice = default;
        Prohibited.Tell(known, Constraints, outcomes, ref reasons.BrokenList, ref asked);
        Gaps.Tell(known, Constraints, outcomes, ref reasons.GapList, ref asked);
        foreach (ref readonly var duty in Duties.AsSpan())
        {
            duty.Owed.Tell(known, Constraints, outcomes, ref reasons.OwedList, ref asked);
        }

        Advice.Tell(known, Constraints, outcomes, ref reasons.AdvisedList, ref ofAdvice);
        Exempted.Tell(known, Constraints, outcomes, ref reasons.ExemptedList, ref ofAdvice);
        foreach (ref readonly var binds in Covered.Flat)
        {
            asked |= binds.Saturated.IsOpenTo(known) ? binds.Said.Mask.Without(known.Yes | known.No) : default;
        }

        return asked;
    }

    // Whether a duty that being unsure is enough to owe is refused while unsure, and, where it is not, whether some duty
    // depends on an unknown.
    private (bool LeftUndone, bool PerhapsOwed) OfDuties(in Known<T> known, Truth covered)
    {
        foreach (ref readonly var duty in Duties.AsSpan())
        {
            if (duty.IsDone(known) || duty.Owed.Of(known, Constraints) != Truth.Unknown)
            {
                continue;
            }

            if (!unsureIsEnough.IsMetOutrightBy(known))
            {
                return (false, true);
            }

            if (IsLeftUndone(duty, known, covered))
            {
                return (true, false);
            }
        }

        return default;
    }

    // Being unsure of the worry is enough, being unsure of who is bound is not.
    private static bool IsLeftUndone(in DutyTest<T> duty, in Known<T> known, Truth covered) =>
        covered == Truth.Yes && !(known.Yes & duty.LeftUndone).IsEmpty;
}

/// <summary>A duty as a verdict needs it: when it is owed, and the facts that tell what became of it.</summary>
/// <param name="Owed">When it is owed.</param>
/// <param name="Done">The fact that discharges it.</param>
/// <param name="LeftUndone">The fact that it is left undone.</param>
internal readonly record struct DutyTest<T>(Alternatives<T> Owed, T Done, T LeftUndone)
    where T : struct, IBits<T>
{
    public bool IsDone(in Known<T> known) => !(known.Yes & Done).IsEmpty;
}
