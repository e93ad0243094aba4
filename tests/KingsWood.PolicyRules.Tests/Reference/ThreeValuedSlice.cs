using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Every way in which some facts are yes, no or not known, while the others are fixed.</summary>
/// <remarks>
/// What holds of all ways of answering an unknown fact is what holds of its yes and of its no. So the fully known
/// situations are read by the reference, and each of the others is put together from two that know one fact more.
/// </remarks>
internal sealed class ThreeValuedSlice
{
    private const int No = 0;
    private const int Yes = 1;
    private const int Unknown = 2;

    private readonly CompiledKind kind;
    private readonly ReferenceEvaluator reference;
    private readonly TwoValuedSpace space;
    private readonly Duty[] duties;
    private readonly int[] free;
    private readonly ulong fixedYes;
    private readonly ushort[] outcomes;

    public ThreeValuedSlice(CompiledKind kind, ReferenceEvaluator reference, ulong fixedYes, IReadOnlyCollection<int> free)
    {
        (this.kind, this.reference, this.free) = (kind, reference, [.. free]);
        this.fixedYes = fixedYes & ~free.Aggregate(0UL, (bits, bit) => bits | 1UL << bit);
        duties = [.. reference.Duties];
        space = new(kind, reference.Questions, kind.Facts.Select(f => f.Fact));
        outcomes = new ushort[(int)Math.Pow(3, free.Count)];
        Fill();
    }

    /// <summary>How many situations there are, impossible ones included.</summary>
    public int Count => outcomes.Length;

    /// <summary>The possible situations: what is known in each, and its index.</summary>
    public IEnumerable<(int Index, Known Known)> All() =>
        Enumerable.Range(0, Count).Where(i => outcomes[i] != 0).Select(i => (i, KnownOf(i)));

    /// <summary>The impossible situations: some answers contradict others.</summary>
    public IEnumerable<Known> Impossible() => Enumerable.Range(0, Count).Where(i => outcomes[i] == 0).Select(KnownOf);

    /// <summary>The possible situations that know one fact less than <paramref name="index"/>.</summary>
    public IEnumerable<int> KnowingLess(int index)
    {
        for (int k = 0, place = 1; k < free.Length; k++, place *= 3)
        {
            if (index / place % 3 is var digit and not Unknown)
            {
                yield return index + (Unknown - digit) * place;
            }
        }
    }

    /// <summary>The verdict that all ways of answering agree on; permitted stands for permitted with advice, too.</summary>
    public Verdict VerdictOf(int index, Known known)
    {
        var verdicts = outcomes[index] & 15;
        var unsureIsEnough = reference.IsUnsureEnough(f => TruthOf(known, f));
        if (unsureIsEnough && (verdicts & 1) == 0 && PerhapsOwed(index, known).Any(d => TruthOf(known, d.LeftUndone) == Truth.Yes))
        {
            return Verdict.NotPermitted; // refused while unsure
        }

        return verdicts switch
        {
            1 << 0 => Verdict.NotCovered,
            1 << 1 when unsureIsEnough || !PerhapsOwed(index, known).Any() => Verdict.Permitted,
            1 << 3 => Verdict.NotPermitted,
            _ => Verdict.Undetermined,
        };
    }

    /// <summary>What is owed in every way of answering, and not done.</summary>
    public IEnumerable<Duty> Owed(int index, Known known) =>
        duties.Where((d, i) => (outcomes[index] >> (4 + 2 * i) & 3) == 2 && TruthOf(known, d.Done) != Truth.Yes);

    /// <summary>What is owed in some way of answering and not in every one, and not done.</summary>
    public IEnumerable<Duty> PerhapsOwed(int index, Known known) =>
        duties.Where((d, i) => (outcomes[index] >> (4 + 2 * i) & 3) == 3 && TruthOf(known, d.Done) != Truth.Yes);

    private Truth TruthOf(Known known, Fact fact) => space.BitOf.TryGetValue(fact, out var bit) ? known.Of(bit) : Truth.No;

    private void Fill()
    {
        for (var index = 0; index < outcomes.Length; index++)
        {
            var (unknown, place) = LastUnknown(index);
            outcomes[index] = unknown
                ? (ushort)(outcomes[index - (Unknown - No) * place] | outcomes[index - (Unknown - Yes) * place])
                : Read(KnownOf(index));
        }
    }

    private (bool Found, int Place) LastUnknown(int index)
    {
        for (int k = 0, place = 1; k < free.Length; k++, place *= 3)
        {
            if (index / place % 3 == Unknown)
            {
                return (true, place);
            }
        }

        return (false, 0);
    }

    private Known KnownOf(int index)
    {
        ulong yes = fixedYes, unknown = 0;
        for (var k = 0; k < free.Length; k++, index /= 3)
        {
            yes |= index % 3 == Yes ? 1UL << free[k] : 0;
            unknown |= index % 3 == Unknown ? 1UL << free[k] : 0;
        }

        var all = kind.Facts.Length == 64 ? ulong.MaxValue : (1UL << kind.Facts.Length) - 1;
        return new(yes, all & ~yes & ~unknown);
    }

    // The verdict as one of four bits, then two bits a duty: one that it is not owed, one that it is.
    private ushort Read(Known known)
    {
        if (!space.Allows(known.Yes.FirstWord))
        {
            return 0;
        }

        var said = reference.Read(f => TruthOf(known, f));
        var verdict = said.Covered == Truth.No ? 1 << 0
            : said.Prohibited == Truth.Yes ? 1 << 3
            : said.Gap == Truth.Yes ? 1 << 2
            : 1 << 1;
        for (var i = 0; i < duties.Length; i++)
        {
            verdict |= (said.Owed[duties[i]] == Truth.Yes ? 2 : 1) << (4 + 2 * i);
        }

        return (ushort)verdict;
    }
}
