using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>A made-up situation: bits for the library, answers for the tree, an object for RulesEngine.</summary>
internal sealed record MadeUpSample(Known Known, Truth[] Answers, NumberedFacts Plain)
{
    public static MadeUpSample[] Of(MadeUpPolicy policy, int count, int seed)
    {
        var random = new Random(seed);
        var bits = policy.Policy.For(MadeUpPolicy.Kind).Facts.Select(f => Array.IndexOf(policy.Facts, f.Fact)).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ => Draw(random, policy.Facts.Length, bits))];
    }

    private static MadeUpSample Draw(Random random, int facts, int[] bits)
    {
        var answers = new Truth[facts];
        for (var i = 0; i < facts; i++)
        {
            answers[i] = random.NextDouble() < Samples.NotKnown ? Truth.Unknown : random.Next(3) == 0 ? Truth.Yes : Truth.No;
        }

        var known = default(Known);
        for (var bit = 0; bit < bits.Length; bit++)
        {
            known = answers[bits[bit]] == Truth.Unknown ? known : known.With(bit, answers[bits[bit]] == Truth.Yes);
        }

        return new(known, answers, new([.. answers.Select(a => a == Truth.Yes)]));
    }
}
