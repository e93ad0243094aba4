using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Every way of answering facts that are not known, as far as it can be.</summary>
internal static class Completions
{
    /// <summary>The answers of the kind with each choice for the facts of these bits, and what follows from it.</summary>
    public static IEnumerable<Truth[]> Of(Sample sample, int[] open)
    {
        var constraints = SocialMediaPolicy.Default.For(sample.Kind).Constraints;
        for (var choice = 0L; choice < 1L << open.Length; choice++)
        {
            var known = sample.Facts.Facts.Known;
            for (var i = 0; i < open.Length; i++)
            {
                known = known.With(open[i], (choice >> i & 1) != 0);
            }

            var closed = constraints.Close(known);
            if (constraints.Allows(closed))
            {
                yield return [.. sample.Answers.Select((_, bit) => closed.Of(bit))];
            }
        }
    }
}
