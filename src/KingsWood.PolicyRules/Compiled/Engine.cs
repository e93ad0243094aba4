using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>Reads situations of one kind into bits, and judges bits, as wide as the facts of the kind need.</summary>
internal abstract class Engine
{
    /// <summary>The engine of a kind.</summary>
    public static Engine For(CompiledKind kind) =>
        kind.Facts.Length <= Bits64.Capacity ? new Engine<Bits64>(kind) : new Engine<Bits>(kind);

    /// <summary>How many 64-bit words a set of facts takes.</summary>
    public abstract int Words { get; }

    /// <summary>The verdict on one part.</summary>
    public abstract Verdict Judge(in Known known);

    /// <summary>The verdict on one part, with what must not be overlooked beside it.</summary>
    public abstract Judgement Judge(in FactSet facts);

    /// <summary>The same, with its reasons.</summary>
    public abstract Judgement Judge(in FactSet facts, Reasons reasons);

    /// <summary>The verdict on a whole situation: that of its strictest part. Allocates nothing.</summary>
    public abstract Judgement Judge(Situation situation, Moment asOf, Settings settings);

    /// <summary>The same, with its reasons.</summary>
    public abstract Judgement Judge(Situation situation, Moment asOf, Settings settings, Reasons reasons);

    /// <summary>Reads one part into bits: stated facts with all that follows, then what is presumed.</summary>
    public abstract PartFacts Read(in Part part);

    /// <summary>Makes of the words for yes, no and what may be presumed what is known.</summary>
    public abstract PartFacts Presume(Known stated, Bits presumable);
}

/// <inheritdoc/>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal sealed class Engine<T> : Engine
    where T : struct, IBits<T>
{
    /// <summary>How many situations are judged before their terms are indexed.</summary>
    private const int WarmAfter = 64;

    private readonly FactSlot[] slots;
    private readonly Outcome[] outcomes;
    private readonly int asked;
    private readonly T presumed;
    private readonly T presumedOfAsked;
    private readonly Constraints<T> constraints;
    private readonly Sieve<T> all;
    private SieveIndex<T>? index;
    private int judged;

    public Engine(CompiledKind kind)
    {
        outcomes = kind.Outcomes;
        asked = kind.Asked;
        slots = new FactSlot[kind.Facts.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var word = kind.Facts[i];
            slots[i] = new(word.Reader, word.Fact.Value, word.Fact, word.DiffersByPart);
            presumed |= word.Silence == Silence.Presumed ? T.At(i) : default;
            presumedOfAsked = i < asked ? presumed : presumedOfAsked;
        }

        constraints = kind.Constraints.As<T>();
        all = new(kind);
    }

    public override int Words => T.Capacity / 64;

    public override Verdict Judge(in Known known) => Flagged(known.As<T>(), presumes: false).Verdict;

    public override Judgement Judge(in FactSet facts) => Flagged(facts.Known<T>(), facts.Presumes);

    public override Judgement Judge(Situation situation, Moment asOf, Settings settings)
    {
        var parts = situation.PartCount;
        var strictest = ReadAndJudge(new(situation, 0, asOf, settings));
        for (var i = 1; i < parts; i++)
        {
            strictest = strictest.With(ReadAndJudge(new(situation, i, asOf, settings)));
        }

        return strictest;
    }

    public override Judgement Judge(in FactSet facts, Reasons reasons)
    {
        reasons.Clear();
        return Told(facts.Known<T>(), facts.Presumes, reasons);
    }

    public override Judgement Judge(Situation situation, Moment asOf, Settings settings, Reasons reasons)
    {
        reasons.Clear();
        var parts = situation.PartCount;
        var strictest = default(Judgement);
        for (var i = 0; i < parts; i++)
        {
            ReadAnswers(new(situation, i, asOf, settings), out var known, out var absent);
            strictest = strictest.With(Told(known, !absent.IsEmpty, reasons));
        }

        return strictest;
    }

    public override PartFacts Read(in Part part)
    {
        ReadAnswers(part, out var known, out var absent);
        return new(new(known.Yes.Widened, known.No.Widened), absent.Widened);
    }

    public override PartFacts Presume(Known stated, Bits presumable)
    {
        var known = Presume(stated.As<T>(), T.From(presumable), out var absent);
        return new(new(known.Yes.Widened, known.No.Widened), absent.Widened);
    }

    private Judgement ReadAndJudge(in Part part)
    {
        ReadAnswers(part, out var known, out var absent);
        return Flagged(known, !absent.IsEmpty);
    }

    private Judgement Flagged(in Known<T> known, bool presumes)
    {
        var sieve = SieveFor(known);
        return sieve.Judge(known, sieve.Count(known), presumes);
    }

    private Judgement Told(in Known<T> known, bool presumes, Reasons reasons)
    {
        var sieve = SieveFor(known);
        var tally = sieve.Count(known);
        var judgement = sieve.Judge(known, tally, presumes);
        if (judgement.Verdict != Verdict.NotCovered)
        {
            for (var asked = sieve.Tell(known, tally, outcomes, reasons); !asked.IsEmpty; asked = asked.Without(T.At(asked.Lowest)))
            {
                reasons.Add(slots[asked.Lowest].Fact);
            }
        }

        return judgement;
    }

    private Sieve<T> SieveFor(in Known<T> known)
    {
        if (index is { } found)
        {
            return found.For(known);
        }

        if (++judged > WarmAfter)
        {
            index = SieveIndex<T>.Of(all, slots.Length);
        }

        return all;
    }

    // The two bits of an answer are gathered apart: the higher says that it is yes or no, the lower tells no from yes, and
    // "not known" from "not stated". No branch depends on an answer.
    private void ReadAnswers(in Part part, out Known<T> known, out T absent)
    {
        var ofPart = part.Situation.FactsOfPart(part.Index);
        var ofSituation = part.Situation.Facts;
        var isStatedById = ofPart.Count + ofSituation.Count > 0;
        var count = isStatedById ? slots.Length : asked;
        Span<ulong> settled = stackalloc ulong[4];
        Span<ulong> lower = stackalloc ulong[4];
        settled.Clear();
        lower.Clear();
        for (int start = 0, word = 0; start < count; start += 64, word++)
        {
            ulong high = 0, low = 0;
            var of = slots.AsSpan(start, Math.Min(64, count - start));
            for (var i = 0; i < of.Length; i++)
            {
                ref readonly var slot = ref of[i];
                var answer = slot.Reader(part, slot.Value);
                if (isStatedById)
                {
                    answer = StatedById.Reconcile(answer, ofPart, ofSituation, slot);
                }

                var bits = answer > Answer.No ? (uint)Answer.NotKnown : (uint)answer; // a value without a name says nothing
                high |= (ulong)(bits >> 1) << i;
                low |= (ulong)(bits & 1) << i;
            }

            (settled[word], lower[word]) = (high, low);
        }

        var (yesOrNo, noOrNotKnown) = (T.FromWords(settled), T.FromWords(lower));
        var presumable = (isStatedById ? presumed : presumedOfAsked).Without(yesOrNo | noOrNotKnown);
        known = Presume(new(yesOrNo.Without(noOrNotKnown), yesOrNo & noOrNotKnown), presumable, out absent);
    }

    // What is stated comes first, with all that follows from it; only what is then still open to presumption is presumed.
    private Known<T> Presume(Known<T> answers, T presumable, out T absent)
    {
        var stated = constraints.Reconcile(answers);
        absent = presumable.Without(stated.Yes | stated.No);
        return constraints.Presume(stated, absent);
    }
}

/// <summary>Where a fact is read, beside its neighbours in memory.</summary>
internal readonly record struct FactSlot(FactReader Reader, int Value, Fact Fact, bool DiffersByPart);
