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
        Add(literals.NeedYes, Answer.Yes);
        Add(literals.NeedNo, Answer.No);
        return StatedFacts.Create([.. facts]);

        void Add(Bits bits, Answer answer)
        {
            foreach (var bit in bits)
            {
                facts.Add(new(kind.Facts[bit].Fact.Id, answer));
            }
        }
    }

    /// <summary>What is known once some facts become others together, for each that says otherwise than what is known.</summary>
    public static IEnumerable<StatedFacts> Once(IEnumerable<IReadOnlyDictionary<string, Answer>> become, StatedFacts known)
    {
        foreach (var facts in become)
        {
            var isTold = facts.Values.Any(a => a != Answer.NotKnown);
            if (known.Any(k => facts.TryGetValue(k.Key, out var now) && now != k.Value && (now != Answer.NotKnown || !isTold)))
            {
                yield return facts.Aggregate(known, (all, f) => all.With(f.Key, f.Value));
            }
        }
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
