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
    private readonly T differing;
    private readonly int[] differingPlaces;
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

        var places = new List<int>();
        for (var i = 0; i < asked; i++)
        {
            if (slots[i].DiffersByPart)
            {
                differing |= T.At(i);
                places.Add(i);
            }
        }

        differingPlaces = [.. places];
        constraints = kind.Constraints.As<T>();
        all = new(kind);
    }

    public override int Words => T.Capacity / 64;

    public override Verdict Judge(in Known known) => Flagged(known.As<T>(), presumes: false).Verdict;

    public override Judgement Judge(in FactSet facts) => Flagged(facts.Known<T>(), facts.Presumes);

    public override Judgement Judge(Situation situation, Moment asOf, Settings settings)
    {
        var parts = situation.PartCount;
        RawAnswers<T>? before = null;
        var strictest = default(Judgement);
        for (var i = 0; i < parts; i++)
        {
            ReadAnswers(new(situation, i, asOf, settings), ref before, out var known, out var absent);
            strictest = strictest.With(Flagged(known, !absent.IsEmpty));
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
        RawAnswers<T>? before = null;
        var strictest = default(Judgement);
        for (var i = 0; i < parts; i++)
        {
            ReadAnswers(new(situation, i, asOf, settings), ref before, out var known, out var absent);
            strictest = strictest.With(Told(known, !absent.IsEmpty, reasons));
        }

        return strictest;
    }

    public override PartFacts Read(in Part part)
    {
        RawAnswers<T>? before = null;
        ReadAnswers(part, ref before, out var known, out var absent);
        return new(new(known.Yes.Widened, known.No.Widened), absent.Widened);
    }

    public override PartFacts Presume(Known stated, Bits presumable)
    {
        var known = Presume(stated.As<T>(), T.From(presumable), out var absent);
        return new(new(known.Yes.Widened, known.No.Widened), absent.Widened);
    }

    private Judgement Flagged(Known<T> known, bool presumes)
    {
        var sieve = SieveFor(known);
        return sieve.Judge(known, sieve.Count(known), presumes);
    }

    private Judgement Told(Known<T> known, bool presumes, Reasons reasons)
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

    private Sieve<T> SieveFor(Known<T> known)
    {
        if (index is { } found)
        {
            return found.For(known);
        }

        if (++judged > WarmAfter)
        {
            // Two threads may make one: what the first has filled by then is not thrown away.
            Interlocked.CompareExchange(ref index, SieveIndex<T>.Of(all, slots.Length), null);
        }

        return all;
    }

    private void ReadAnswers(in Part part, ref RawAnswers<T>? before, out Known<T> known, out T absent)
    {
        var ofPart = part.Situation.FactsOfPart(part.Index);
        var ofSituation = part.Situation.Facts;
        var isStatedById = ofPart.Count + ofSituation.Count > 0;
        var answers = isStatedById ? ReadAll(part, slots, ofPart, ofSituation)
            : before is { } others ? ReadPart(part, others)
            : ReadAll(part, slots.AsSpan(0, asked));
        before = isStatedById ? null : answers;
        var presumable = (isStatedById ? presumed : presumedOfAsked).Without(answers.IsYesOrNo | answers.IsNoOrNotKnown);
        known = Presume(answers.Known, presumable, out absent);
    }

    // The two bits of an answer are gathered apart, and no branch depends on an answer.
    private static RawAnswers<T> ReadAll(in Part part, ReadOnlySpan<FactSlot> of)
    {
        Span<ulong> settled = stackalloc ulong[4];
        Span<ulong> lower = stackalloc ulong[4];
        settled.Clear();
        lower.Clear();
        for (var word = 0; 64 * word < of.Length; word++)
        {
            ulong high = 0, low = 0;
            var ofWord = of[(64 * word)..Math.Min(64 * word + 64, of.Length)];
            for (var i = 0; i < ofWord.Length; i++)
            {
                ref readonly var slot = ref ofWord[i];
                var bits = RawAnswers<T>.Bits(slot.Reader(part, slot.Value));
                high |= (ulong)(bits >> 1) << i;
                low |= (ulong)(bits & 1) << i;
            }

            (settled[word], lower[word]) = (high, low);
        }

        return new(T.FromWords(settled), T.FromWords(lower));
    }

    private static RawAnswers<T> ReadAll(in Part part, FactSlot[] of, StatedFacts ofPart, StatedFacts ofSituation)
    {
        RawAnswers<T> answers = default;
        for (var i = 0; i < of.Length; i++)
        {
            answers = answers.With(i, StatedById.Reconcile(of[i].Reader(part, of[i].Value), ofPart, ofSituation, of[i]));
        }

        return answers;
    }

    // What is about the whole situation was read with another part.
    private RawAnswers<T> ReadPart(in Part part, in RawAnswers<T> other)
    {
        var answers = other.Without(differing);
        foreach (var place in differingPlaces)
        {
            answers = answers.With(place, slots[place].Reader(part, slots[place].Value));
        }

        return answers;
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
