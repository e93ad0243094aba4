using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Seeded situations of every kind, so many that no branch predictor learns them by heart.</summary>
internal static class Samples
{
    /// <summary>Situations in which every fact is known, for contenders that know no third answer.</summary>
    public static Sample[] Known(int count, int seed) => Make(count, seed, unknown: 0);

    /// <summary>Situations in which a part of the facts is not known.</summary>
    public static Sample[] PartlyKnown(int count, int seed) => Make(count, seed, unknown: 0.15);

    private static Sample[] Make(int count, int seed, double unknown)
    {
        var random = new Random(seed);
        var samples = new List<Sample>(count);
        while (samples.Count < count)
        {
            var kind = (SituationKind)random.Next(SituationKinds.Count);
            var compiled = SocialMediaPolicy.Default.For(kind);
            if (Draw(random, compiled, unknown) is { } known)
            {
                samples.Add(new(kind, known, ById(compiled, known), PlainFacts.Of(known.Yes)));
            }
        }

        return [.. samples];
    }

    // Most people who ask are staff, and most facts do not hold; what cannot be is drawn again.
    private static Known? Draw(Random random, CompiledKind kind, double unknown)
    {
        ulong yes = 0, no = 0;
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            var likely = kind.Facts[i].Fact.Id == "actor.staff" ? 0.9 : 0.35;
            if (random.NextDouble() >= unknown)
            {
                var holds = random.NextDouble() < likely;
                yes |= holds ? 1UL << i : 0;
                no |= holds ? 0 : 1UL << i;
            }
        }

        var stated = new Known(yes, no);
        return kind.Constraints.Allows(stated) ? kind.Constraints.Close(stated) : null;
    }

    private static StatedFacts ById(CompiledKind kind, Known known)
    {
        var facts = StatedFacts.None;
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            facts = facts.With(kind.Facts[i].Fact.Id, known.Of(i) switch
            {
                Truth.Yes => Answer.Yes,
                Truth.No => Answer.No,
                _ => Answer.NotKnown,
            });
        }

        return facts;
    }
}
