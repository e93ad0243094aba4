using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Logic;

/// <summary>Questions by chance over a few facts, with the constraints that they make and the worlds that they allow.</summary>
internal sealed class RandomConstraints
{
    public const int Facts = 7;

    private readonly List<Question> questions = [];

    public RandomConstraints(Random random)
    {
        var facts = Logic.Facts.Many(Facts);
        All = [.. facts];
        random.Shuffle(facts);
        for (var start = 0; start < Facts;)
        {
            var of = facts[start..Math.Min(Facts, start + random.Next(1, 5))];
            start += of.Length;
            questions.Add(new($"q{start}", "?", of)
            {
                AtMostOne = random.Next(2) == 0 ? Some(of) : [],
                AtLeastOne = random.Next(2) == 0 ? Some(of) : [],
                Ascending = random.Next(3) == 0 ? Some(of) : [],
            });
        }

        Constraints = new(questions, BitOf);
        Worlds = [.. Enumerable.Range(0, 1 << Facts).Select(w => (ulong)w).Where(Fits)];

        Fact[] Some(Fact[] of) => [.. of.Where(_ => random.Next(3) > 0)];
    }

    public IReadOnlyList<Fact> All { get; }

    public IReadOnlyList<Question> Questions => questions;

    public Constraints Constraints { get; }

    /// <summary>Every world that fits, as the bits that are yes.</summary>
    public IReadOnlyList<ulong> Worlds { get; }

    /// <summary>Whether each fact can be yes and can be no: a fact that never can is no question.</summary>
    public bool IsSensible =>
        Worlds.Count > 0
        && Worlds.Aggregate((a, b) => a | b) == (1UL << Facts) - 1
        && Worlds.Aggregate((a, b) => a & b) == 0;

    public static Known Everything(ulong world) => new(world, ((1UL << Facts) - 1) & ~world);

    /// <summary>The worlds that fit what is known.</summary>
    public List<ulong> WorldsOf(Known known) => [.. Worlds.Where(w => (known.Yes & ~w) == 0 && (known.No & w) == 0)];

    /// <summary>A part of a world that fits.</summary>
    public Known Part(Random random)
    {
        var world = Everything(Worlds[random.Next(Worlds.Count)]);
        var told = (ulong)random.NextInt64() & (ulong)random.NextInt64();
        return new(world.Yes & told, world.No & told);
    }

    private static int? BitOf(Fact fact) => fact.Id[1] - '0';

    private bool Fits(ulong world)
    {
        return questions.TrueForAll(q =>
            q.AtMostOne.Count(Holds) <= 1
            && (q.AtLeastOne.Count == 0 || q.AtLeastOne.Any(Holds))
            && q.Ascending.Zip(q.Ascending.Skip(1)).All(p => !Holds(p.First) || Holds(p.Second)));

        bool Holds(Fact fact) => (world >> BitOf(fact)!.Value & 1) != 0;
    }
}
