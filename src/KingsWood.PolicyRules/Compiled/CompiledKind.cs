using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>The rules of a policy for one kind of situation, flattened into terms over bits.</summary>
internal sealed class CompiledKind
{
    private Engine? engine;
    private Bits?[]? words;

    public required KindVocabulary Words { get; init; }

    /// <summary>
    /// The facts that the rules of this kind ask, then those that a question ties to them; a fact's place is its bit.
    /// </summary>
    public required KindFact[] Facts { get; init; }

    /// <summary>The bit of each fact.</summary>
    public required IReadOnlyDictionary<Fact, int> BitOf { get; init; }

    /// <summary>How many of the facts the rules ask. The others matter only where somebody states them by id.</summary>
    public required int Asked { get; init; }

    public required Settings Settings { get; init; }

    public required Constraints Constraints { get; init; }

    public required Outcome[] Outcomes { get; init; }

    /// <summary>Breaches, and duties left undone.</summary>
    public required Group Prohibited { get; init; }

    public required Group Gaps { get; init; }

    /// <summary>Who is reached by a norm that could prohibit or oblige in this kind.</summary>
    public required Group Covered { get; init; }

    public required DutyInKind[] Duties { get; init; }

    /// <summary>Advice and exceptions: they affect the verdict only when they are certain.</summary>
    public required Group Advice { get; init; }

    /// <summary>Exceptions that lift a rule, with advice or without.</summary>
    public required Group Exempted { get; init; }

    /// <summary>Those of them that the text itself does not have.</summary>
    public required Group Beyond { get; init; }

    public required Group Grounds { get; init; }

    public required Group Notes { get; init; }

    /// <summary>Where what is perhaps owed counts as owed.</summary>
    public required Group UnsureIsEnough { get; init; }

    /// <summary>Reads and judges, as wide as the facts need.</summary>
    public Engine Engine => engine ?? Interlocked.CompareExchange(ref engine, Engine.For(this), null) ?? engine;

    /// <summary>Reads one part into bits: stated facts with all that follows, then what is presumed.</summary>
    public PartFacts Read(in Part part) => Engine.Read(part);

    /// <summary>Reads facts that are stated by id: what is not stated is presumed, or not known.</summary>
    public PartFacts Read(StatedFacts facts)
    {
        Bits yes = Bits.None, no = Bits.None, presumable = Bits.None;
        for (var i = 0; i < Facts.Length; i++)
        {
            var answer = StatedById.Of(facts, Facts[i].Fact);
            yes |= answer == Answer.Yes ? Bits.At(i) : Bits.None;
            no |= answer == Answer.No ? Bits.At(i) : Bits.None;
            presumable |= answer == Answer.NotStated && Facts[i].Silence == Silence.Presumed ? Bits.At(i) : Bits.None;
        }

        return Engine.Presume(new(yes, no), presumable);
    }

    /// <summary>The facts that the rule itself speaks of, in one outcome, and not only whom it binds and what lifts it.</summary>
    public Bits WordsOf(int outcome)
    {
        words ??= new Bits?[Outcomes.Length];
        return words[outcome] ??= Mask(Outcomes[outcome].Words);
    }

    /// <summary>Whether an exception is used that the text itself does not have.</summary>
    public bool GoesBeyondTheText(Known known) => Beyond.Alternatives.IsMetOutrightBy(known);

    /// <summary>The verdict on one part.</summary>
    public Verdict Judge(Known known) => Engine.Judge(known);

    /// <summary>Whether a duty that is owed although somebody is unsure is left undone.</summary>
    public bool IsLeftUndoneAlthoughUnsure(DutyInKind duty, Known known) =>
        duty.MayBeLeftUndone(known) && IsUnsureEnough(known);

    /// <summary>Whether being unsure is the normal case here, so that what is perhaps owed is owed.</summary>
    public bool IsUnsureEnough(Known known) => UnsureIsEnough.Alternatives.IsMetOutrightBy(known);

    private Bits Mask(Condition condition)
    {
        if (new Flattener(Settings, fact => BitOf[fact]).Flatten(condition) is not { } alternatives)
        {
            return BitTree.Of(condition, Settings, fact => BitOf[fact]).Facts<Bits>();
        }

        var mask = Bits.None;
        foreach (var literals in alternatives)
        {
            mask |= literals.Mask;
        }

        return mask;
    }
}
