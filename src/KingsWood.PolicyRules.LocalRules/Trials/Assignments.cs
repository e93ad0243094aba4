using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Trials;

/// <summary>The fully known worlds on which a rule is tried.</summary>
internal static class Assignments
{
    /// <summary>Up to so many facts, every world is tried.</summary>
    public const int MostFactsForAll = 10;

    /// <summary>How many worlds are tried beyond that.</summary>
    public const int Sampled = 1 << MostFactsForAll;

    /// <summary>One answer a fact, world by world; the same worlds at every load.</summary>
    public static IEnumerable<bool[]> Of(int facts)
    {
        if (facts <= MostFactsForAll)
        {
            return Enumerable.Range(0, 1 << facts).Select(w => Enumerable.Range(0, facts).Select(f => (w >> f & 1) != 0).ToArray());
        }

        // From hardly any fact to nearly all: a long "and" would hardly ever hold in worlds made by tossing a coin.
#pragma warning disable CA5394 // nothing secret hangs on it, and a seed makes it the same everywhere
        var random = new Random(1);
        return Enumerable.Range(0, Sampled).Select(w => Enumerable.Range(0, facts)
            .Select(_ => w == 0 || (w != 1 && random.NextDouble() < (w % 9 + 0.5) / 9))
            .ToArray());
#pragma warning restore CA5394
    }

    /// <summary>Whether a world can be, as the questions about its facts see it.</summary>
    public static bool CanBe(Vocabulary vocabulary, IReadOnlyList<Fact> facts, bool[] world)
    {
        foreach (var question in facts.Select(vocabulary.QuestionOf).DistinctBy(q => q.Id))
        {
            var least = question.AtLeastOne.Select(Holds).ToList();
            var chain = question.Ascending.Select(Holds).OfType<bool>().ToList();
            if (question.AtMostOne.Count(f => Holds(f) == true) > 1
                || (least.Count > 0 && least.TrueForAll(held => held == false))
                || chain.Zip(chain.Skip(1)).Any(pair => pair is (true, false)))
            {
                return false;
            }
        }

        foreach (var family in facts.Where(f => f.Family is not null).GroupBy(f => f.Family))
        {
            var chain = family.OrderBy(f => f.Value).Select(Holds).ToList();
            if (chain.Zip(chain.Skip(1)).Any(pair => pair is (true, false)))
            {
                return false;
            }
        }

        return true;

        bool? Holds(Fact fact)
        {
            for (var i = 0; i < facts.Count; i++)
            {
                if (facts[i] == fact)
                {
                    return world[i];
                }
            }

            return null;
        }
    }
}
