using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>The rules of a policy for one kind of situation, flattened into terms over bits.</summary>
internal sealed class CompiledKind
{
    public required KindVocabulary Words { get; init; }

    /// <summary>
    /// The facts that the rules of this kind ask, then those that a question ties to them; a fact's place is its bit.
    /// </summary>
    public required KindFact[] Facts { get; init; }

    /// <summary>How many of the facts the rules ask. The others matter only where somebody states them by id.</summary>
    public required int Asked { get; init; }

    public required Constraints Constraints { get; init; }

    public required Outcome[] Outcomes { get; init; }

    /// <summary>Breaches, and duties left undone.</summary>
    public required Group Prohibited { get; init; }

    public required Group Gaps { get; init; }

    /// <summary>Who is reached by a norm that could prohibit or oblige in this kind.</summary>
    public required Group Covered { get; init; }

    public required DutyInKind[] Duties { get; init; }

    /// <summary>Advice and exceptions: they affect the verdict only when they are certain.</summary>
    public required Term[] Advice { get; init; }

    /// <summary>Exceptions that lift a rule, with advice or without.</summary>
    public required Term[] Exempted { get; init; }

    public required Term[] Grounds { get; init; }

    /// <summary>Where what is perhaps owed counts as owed.</summary>
    public required Literals[] UnsureIsEnough { get; init; }

    /// <summary>The bits of facts that differ between the parts of a situation.</summary>
    public required ulong OfPart { get; init; }

    /// <summary>Reads one part into bits: stated facts with all that follows, then what is presumed.</summary>
    public PartFacts Read(in Part part)
    {
        var ofPart = part.Situation.FactsOfPart(part.Index);
        var ofSituation = part.Situation.Facts;
        var isStatedById = ofPart.Count + ofSituation.Count > 0;
        var read = isStatedById ? Facts.Length : Asked;
        ulong yes = 0, no = 0, presumable = 0;
        for (var i = 0; i < read; i++)
        {
            var word = Facts[i];
            var answer = word.Reader(part, word.Fact.Value);
            if (isStatedById)
            {
                answer = Reconcile(answer, Stated(ofPart, ofSituation, word));
            }

            switch (answer)
            {
                case Answer.Yes:
                    yes |= 1UL << i;
                    break;
                case Answer.No:
                    no |= 1UL << i;
                    break;
                case Answer.NotStated when word.Silence == Silence.Presumed:
                    presumable |= 1UL << i;
                    break;
            }
        }

        return Presume(yes, no, presumable);
    }

    // What is stated comes first, with all that follows from it; only what is then still open to presumption is presumed.
    private PartFacts Presume(ulong yes, ulong no, ulong presumable)
    {
        var stated = Constraints.Reconcile(new(yes, no));
        var presumed = presumable & ~(stated.Yes | stated.No);
        return new(Constraints.Close(new(stated.Yes, stated.No | presumed)), presumed);
    }

    /// <summary>Reads facts that are stated by id: what is not stated is presumed, or not known.</summary>
    public PartFacts Read(StatedFacts facts)
    {
        ulong yes = 0, no = 0, presumable = 0;
        for (var i = 0; i < Facts.Length; i++)
        {
            var answer = StatedById.Of(facts, Facts[i].Fact);
            yes |= answer == Answer.Yes ? 1UL << i : 0;
            no |= answer == Answer.No ? 1UL << i : 0;
            presumable |= answer == Answer.NotStated && Facts[i].Silence == Silence.Presumed ? 1UL << i : 0;
        }

        return Presume(yes, no, presumable);
    }

    /// <summary>Whether an exception is used that the text itself does not have.</summary>
    public bool GoesBeyondTheText(Known known)
    {
        foreach (var term in Exempted)
        {
            if (Outcomes[term.Outcome].Exemption!.GoesBeyondTheText && term.Literals.IsMetBy(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verdict on one part.</summary>
    public Verdict Judge(Known known)
    {
        var covered = Covered.Of(known);
        if (covered == Truth.No)
        {
            return Verdict.NotCovered;
        }

        var prohibited = Prohibited.Of(known);
        if (prohibited == Truth.Yes || LeavesUndoneAlthoughUnsure(known))
        {
            return Verdict.NotPermitted;
        }

        if (covered == Truth.Unknown || prohibited == Truth.Unknown || Gaps.IsOpenTo(known) || IsPerhapsOwed(known))
        {
            return Verdict.Undetermined;
        }

        foreach (var term in Advice)
        {
            if (term.Literals.IsMetBy(known))
            {
                return Verdict.PermittedWithAdvice;
            }
        }

        return Verdict.Permitted;
    }

    /// <summary>Some duty depends on an unknown, in a kind where being unsure is not enough to owe it.</summary>
    public bool IsPerhapsOwed(Known known)
    {
        if (IsUnsureEnough(known))
        {
            return false;
        }

        foreach (var duty in Duties)
        {
            if (duty.IsPerhapsOwed(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something is owed and not done; where being unsure is enough, also when it is perhaps owed.</summary>
    public bool Owes(Known known)
    {
        var unsureIsEnough = IsUnsureEnough(known);
        foreach (var duty in Duties)
        {
            if (duty.IsStillOwed(known) || (unsureIsEnough && duty.IsPerhapsOwed(known)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where being unsure is enough to owe a report, refusing it while unsure is a breach already.</summary>
    public bool LeavesUndoneAlthoughUnsure(Known known)
    {
        foreach (var duty in Duties)
        {
            if (IsLeftUndoneAlthoughUnsure(duty, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a duty that is owed although somebody is unsure is left undone.</summary>
    public bool IsLeftUndoneAlthoughUnsure(DutyInKind duty, Known known) =>
        known.Of(duty.LeftUndone) == Truth.Yes
        && IsUnsureEnough(known)
        && duty.IsPerhapsOwed(known)
        && Covered.IsMetBy(known); // being unsure of the worry is enough, being unsure of who is bound is not

    /// <summary>Whether being unsure is the normal case here, so that what is perhaps owed is owed.</summary>
    public bool IsUnsureEnough(Known known)
    {
        foreach (var literals in UnsureIsEnough)
        {
            if (literals.IsMetBy(known))
            {
                return true;
            }
        }

        return false;
    }

    private static Answer Stated(StatedFacts ofPart, StatedFacts ofSituation, KindFact word)
    {
        var answer = word.DiffersByPart ? StatedById.Of(ofPart, word.Fact) : Answer.NotStated;
        return answer == Answer.NotStated ? StatedById.Of(ofSituation, word.Fact) : answer;
    }

    // Two statements that contradict each other leave it not known, which never permits.
    private static Answer Reconcile(Answer read, Answer stated) =>
        stated == Answer.NotStated || stated == read ? read
        : read == Answer.NotStated ? stated
        : Answer.NotKnown;
}
