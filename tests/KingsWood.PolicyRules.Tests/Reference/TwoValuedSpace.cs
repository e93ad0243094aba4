using System.Numerics;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Every consistent way in which some facts of a kind can all be known, walked by question and not by 2^n.</summary>
internal sealed class TwoValuedSpace
{
    private readonly List<ulong[]> ways;
    private readonly ulong mask;

    /// <summary>The space of these facts; the others of the kind are left out.</summary>
    public TwoValuedSpace(CompiledKind kind, KindQuestions questions, IEnumerable<Fact> facts)
    {
        BitOf = kind.Facts.Select((f, bit) => (f.Fact, bit)).ToDictionary(f => f.Fact, f => f.bit);
        var wanted = facts.Where(BitOf.ContainsKey).ToHashSet();
        mask = wanted.Aggregate(0UL, (bits, fact) => bits | 1UL << BitOf[fact]);
        ways = [.. questions.Questions.Where(q => q.Facts.Any(wanted.Contains)).Select(Ways)];

        ulong[] Ways(AnsweredQuestion question) =>
            [.. question.Ways.Select(way => question.Facts.Select((f, i) => way[i] && wanted.Contains(f) ? 1UL << BitOf[f] : 0).Aggregate((a, b) => a | b)).Distinct()];
    }

    /// <summary>The bit of each fact that the kind asks.</summary>
    public Dictionary<Fact, int> BitOf { get; }

    /// <summary>How many there are.</summary>
    public BigInteger Count => ways.Aggregate(BigInteger.One, (count, w) => count * w.Length);

    /// <summary>All of them.</summary>
    public IEnumerable<Known> All()
    {
        var chosen = new int[ways.Count];
        while (true)
        {
            var yes = 0UL;
            for (var i = 0; i < chosen.Length; i++)
            {
                yes |= ways[i][chosen[i]];
            }

            yield return new(yes, mask & ~yes);

            var next = 0;
            while (next < chosen.Length && ++chosen[next] == ways[next].Length)
            {
                chosen[next++] = 0;
            }

            if (next == chosen.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>One of them, by chance.</summary>
    public Known Any(Random random)
    {
        var yes = ways.Aggregate(0UL, (bits, w) => bits | w[random.Next(w.Length)]);
        return new(yes, mask & ~yes);
    }

    /// <summary>Whether these bits, of facts that are all known, fit together.</summary>
    public bool Allows(ulong yes) => ways.TrueForAll(w => Array.IndexOf(w, yes & w.Aggregate((a, b) => a | b)) >= 0);
}
