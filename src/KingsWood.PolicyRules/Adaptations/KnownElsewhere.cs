using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Carries what is known under one policy over to another, by the ids of the facts.</summary>
internal static class KnownElsewhere
{
    /// <summary>What a term needs, as facts.</summary>
    public static StatedFacts FactsOf(CompiledKind kind, Literals literals) => FactsOf(kind, literals, Bits.None);

    /// <summary>What is known of a part, as facts, without what was only presumed.</summary>
    public static StatedFacts Stated(CompiledKind kind, PartFacts facts)
    {
        // What would have been presumed and was not is expressly not known; left out, it would be presumed again.
        var notKnown = Bits.None;
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            notKnown |= kind.Facts[i].Silence == Silence.Presumed && facts.Known.Of(i) == Truth.Unknown ? Bits.At(i) : Bits.None;
        }

        return FactsOf(kind, new(facts.Known.Yes, facts.Known.No.Without(facts.Presumed)), notKnown);
    }

    /// <summary>The same facts as another policy knows them; what it does not ask is left out, and nothing is presumed.</summary>
    public static Known Of(StatedFacts facts, CompiledKind kind)
    {
        var known = default(Known);
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            var answer = StatedById.Of(facts, kind.Facts[i].Fact);
            known = answer is Answer.Yes or Answer.No ? known.With(i, answer == Answer.Yes) : known;
        }

        return kind.Constraints.Close(known);
    }

    private static StatedFacts FactsOf(CompiledKind kind, Literals literals, Bits notKnown)
    {
        var facts = new List<KeyValuePair<string, Answer>>();
        Add(literals.NeedYes, Answer.Yes);
        Add(literals.NeedNo, Answer.No);
        Add(notKnown, Answer.NotKnown);
        return StatedFacts.Create([.. facts]);

        void Add(Bits bits, Answer answer)
        {
            foreach (var bit in bits)
            {
                facts.Add(new(kind.Facts[bit].Fact.Id, answer));
            }
        }
    }
}
