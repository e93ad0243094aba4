using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Everything that a verdict turns on, in one kind of situation: who is reached, what prohibits, what is owed.</summary>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Sieve<T>
    where T : struct, IBits<T>
{
    public required Constraints<T> Constraints { get; init; }

    public required Alternatives<T> Covered { get; init; }

    public required Alternatives<T> Prohibited { get; init; }

    public required Alternatives<T> Gaps { get; init; }

    public required DutyTest<T>[] Duties { get; init; }

    /// <summary>They affect the verdict only when they are certain.</summary>
    public required Alternatives<T> Advice { get; init; }

    /// <summary>Exceptions that lift a rule.</summary>
    public required Alternatives<T> Exempted { get; init; }

    /// <summary>Those of them that the text itself does not have.</summary>
    public required Alternatives<T> Beyond { get; init; }

    /// <summary>Where what is perhaps owed counts as owed.</summary>
    public required Alternatives<T> UnsureIsEnough { get; init; }

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
    public Sieve<T> OpenTo(Known<T> known) => new()
    {
        Constraints = Constraints,
        Covered = Covered.OpenTo(known),
        Prohibited = Prohibited.OpenTo(known),
        Gaps = Gaps.OpenTo(known),
        Duties = Array.ConvertAll(Duties, d => d with { Owed = d.Owed.OpenTo(known) }),
        Advice = Advice.OpenTo(known),
        Exempted = Exempted.OpenTo(known),
        Beyond = Beyond.OpenTo(known),
        UnsureIsEnough = UnsureIsEnough.OpenTo(known),
    };

    /// <summary>The verdict on one part.</summary>
    public Verdict Judge(in Known<T> known)
    {
        var covered = Covered.Of(known, Constraints);
        if (covered == Truth.No)
        {
            return Verdict.NotCovered;
        }

        var prohibited = Prohibited.Of(known, Constraints);
        if (prohibited == Truth.Yes)
        {
            return Verdict.NotPermitted;
        }

        var (leftUndone, perhapsOwed) = Duties.Length == 0 ? default : OfDuties(known, covered);
        return leftUndone ? Verdict.NotPermitted
            : covered == Truth.Unknown || prohibited == Truth.Unknown || perhapsOwed ? Verdict.Undetermined
            : Gaps.Of(known, Constraints) != Truth.No ? Verdict.Undetermined
            : Advice.IsMetOutrightBy(known) ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
    }

    /// <summary>The verdict on one part, with what must not be overlooked beside it.</summary>
    public Judgement Judge(in Known<T> known, bool presumes)
    {
        var covered = Covered.Of(known, Constraints);
        if (covered == Truth.No)
        {
            return new(Verdict.NotCovered, false, presumes, false, false);
        }

        var prohibited = Prohibited.Of(known, Constraints);
        var gap = Gaps.Of(known, Constraints);
        bool leftUndone = false, perhapsOwed = false, owes = false;
        foreach (ref readonly var duty in Duties.AsSpan())
        {
            if (!duty.IsDone(known))
            {
                var owed = duty.Owed.Of(known, Constraints);
                var although = owed == Truth.Unknown && UnsureIsEnough.IsMetOutrightBy(known);
                owes |= owed == Truth.Yes || although;
                perhapsOwed |= owed == Truth.Unknown && !although;
                leftUndone |= although && IsLeftUndone(duty, known, covered);
            }
        }

        var verdict = prohibited == Truth.Yes || leftUndone ? Verdict.NotPermitted
            : covered == Truth.Unknown || prohibited == Truth.Unknown || perhapsOwed || gap != Truth.No ? Verdict.Undetermined
            : Advice.IsMetOutrightBy(known) ? Verdict.PermittedWithAdvice
            : Verdict.Permitted;
        return new(verdict, owes, presumes, gap == Truth.Yes, Beyond.IsMetOutrightBy(known));
    }

    /// <summary>Lists the rules behind a verdict, and gives the facts that open rules need and that are not known.</summary>
    public T Tell(in Known<T> known, Outcome[] outcomes, Reasons reasons)
    {
        T asked = default, advice = default;
        Prohibited.Tell(known, Constraints, outcomes, ref reasons.BrokenList, ref asked);
        Gaps.Tell(known, Constraints, outcomes, ref reasons.GapList, ref asked);
        foreach (ref readonly var duty in Duties.AsSpan())
        {
            duty.Owed.Tell(known, Constraints, outcomes, ref reasons.OwedList, ref asked);
        }

        Advice.Tell(known, Constraints, outcomes, ref reasons.AdvisedList, ref advice);
        Exempted.Tell(known, Constraints, outcomes, ref reasons.ExemptedList, ref advice);
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

            if (!UnsureIsEnough.IsMetOutrightBy(known))
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
