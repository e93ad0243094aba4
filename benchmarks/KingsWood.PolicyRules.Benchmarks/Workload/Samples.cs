using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Seeded situations stated by facts, so many that no branch predictor learns them by heart.</summary>
/// <remarks>
/// Half are drawn freely. The other half are drawn around a clause, so that every rule has something to say; whether it
/// is then broken still depends on the rest.
/// </remarks>
internal static class Samples
{
    /// <summary>How much is not known where something is not known.</summary>
    public const double NotKnown = 0.15;

    /// <summary>Situations of every kind, each kind as likely as the others.</summary>
    public static Sample[] OfEveryKind(int count, int seed, double notKnown)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Draw(random, (SituationKind)random.Next(SituationKinds.Count), notKnown))];
    }

    /// <summary>Situations of one kind.</summary>
    public static Sample[] Of(SituationKind kind, int count, int seed, double notKnown)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Draw(random, kind, notKnown))];
    }

    private static Sample Draw(Random random, SituationKind kind, double notKnown)
    {
        var compiled = SocialMediaPolicy.Default.For(kind);
        while (true)
        {
            var wanted = new Dictionary<Fact, bool>();
            if (random.Next(2) == 0)
            {
                var clauses = ClauseTable.Of(kind);
                Want(random, clauses[random.Next(clauses.Length)].Tidied, holds: true, wanted);
            }

            // What cannot be is drawn again.
            if (World(random, compiled, wanted) is { } world)
            {
                return Packing.Pack(kind, Tell(random, compiled, world, notKnown));
            }
        }
    }

    /// <summary>One way in which a condition holds, or does not.</summary>
    private static void Want(Random random, Condition condition, bool holds, Dictionary<Fact, bool> wanted)
    {
        switch (condition)
        {
            case Fact fact:
                wanted.TryAdd(fact, holds);
                break;
            case Negation not:
                Want(random, not.Item, !holds, wanted);
                break;
            case Conjunction { Items: var items } when holds:
                WantAll(items);
                break;
            case Disjunction { Items: var items } when !holds:
                WantAll(items);
                break;
            case Conjunction { Items: { Count: > 0 } items }:
                Want(random, items[random.Next(items.Count)], holds, wanted);
                break;
            case Disjunction { Items: { Count: > 0 } items }:
                Want(random, items[random.Next(items.Count)], holds, wanted);
                break;
        }

        void WantAll(IReadOnlyList<Condition> items)
        {
            foreach (var item in items)
            {
                Want(random, item, holds, wanted);
            }
        }
    }

    // Most people who ask are staff, and most of what could be the matter is not the matter.
    private static Known? World(Random random, CompiledKind kind, Dictionary<Fact, bool> wanted)
    {
        var known = default(Known);
        for (var bit = 0; bit < kind.Facts.Length; bit++)
        {
            var fact = kind.Facts[bit].Fact;
            var likely = fact.Id == "actor.staff" ? 0.9 : 0.3;
            var drawn = random.NextDouble() < likely;
            known = known.With(bit, wanted.TryGetValue(fact, out var holds) ? holds : drawn);
        }

        return kind.Constraints.Allows(known) ? known : null;
    }

    private static PartFacts Tell(Random random, CompiledKind kind, Known world, double notKnown)
    {
        var told = default(Known);
        for (var bit = 0; bit < kind.Facts.Length; bit++)
        {
            if (random.NextDouble() >= notKnown)
            {
                told = told.With(bit, world.Of(bit) == Truth.Yes);
            }
        }

        return new(kind.Constraints.Close(told), default);
    }
}
