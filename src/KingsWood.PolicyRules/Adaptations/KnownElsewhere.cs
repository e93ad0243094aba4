using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Carries what is known under one policy over to another, by the ids of the facts.</summary>
internal static class KnownElsewhere
{
    /// <summary>What a term needs, as facts.</summary>
    public static StatedFacts FactsOf(CompiledKind kind, Literals literals)
    {
        var facts = new List<KeyValuePair<string, Answer>>();
        foreach (var bit in literals.NeedYes)
        {
            facts.Add(new(kind.Facts[bit].Fact.Id, Answer.Yes));
        }

        foreach (var bit in literals.NeedNo)
        {
            facts.Add(new(kind.Facts[bit].Fact.Id, Answer.No));
        }

        return StatedFacts.Create([.. facts]);
    }

    /// <summary>What is known of a part, as facts, without what was only presumed.</summary>
    public static StatedFacts Stated(CompiledKind kind, PartFacts facts)
    {
        var stated = FactsOf(kind, new(facts.Known.Yes, facts.Known.No.Without(facts.Presumed)));
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            // What would have been presumed and was not is expressly not known; left out, it would be presumed again.
            stated = kind.Facts[i].Silence == Silence.Presumed && facts.Known.Of(i) == Truth.Unknown
                ? stated.With(kind.Facts[i].Fact.Id, Answer.NotKnown)
                : stated;
        }

        return stated;
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
}
