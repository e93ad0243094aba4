using System.Numerics;
using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>The ways of answering one question: the places of its facts, and of each way which of them are yes.</summary>
/// <param name="Places">The places of the planes of its facts.</param>
/// <param name="Ways">A bit a fact, in the order of <paramref name="Places"/>.</param>
internal sealed record PlanesQuestion(int[] Places, uint[] Ways);

/// <summary>Every consistent, fully known situation of some facts, 512 at a time.</summary>
/// <remarks>
/// The answers to a few questions differ from lane to lane and are the same in every block; the other questions are
/// answered alike in all lanes of a block, and counted through from block to block. So no inconsistent situation is ever
/// made, and a further block costs a few stores and no allocation.
/// </remarks>
internal sealed class PlanesOfSituations
{
    /// <summary>How many situations a block has at most.</summary>
    public const int Lanes = 512;

    private readonly Vector512<ulong>[] facts;
    private readonly List<PlanesQuestion> counted = [];
    private readonly int[] way;
    private bool isBeforeFirst = true;

    /// <summary>The situations of these questions, no two of which share a fact.</summary>
    public PlanesOfSituations(IReadOnlyCollection<PlanesQuestion> questions, int planes)
    {
        facts = new Vector512<ulong>[planes];
        InBlock = 1;
        foreach (var question in questions.OrderBy(q => q.Ways.Length))
        {
            if (InBlock * question.Ways.Length <= Lanes)
            {
                Spread(question);
            }
            else
            {
                counted.Add(question);
            }
        }

        way = new int[counted.Count];
        Blocks = counted.Aggregate(BigInteger.One, (count, q) => count * q.Ways.Length);
        Used = Planes(lane => lane < InBlock);
    }

    /// <summary>How many situations each block has.</summary>
    public int InBlock { get; private set; }

    /// <summary>The lanes that hold a situation; the others mean nothing.</summary>
    public Vector512<ulong> Used { get; }

    /// <summary>How many blocks there are.</summary>
    public BigInteger Blocks { get; }

    /// <summary>How many situations there are.</summary>
    public BigInteger Count => Blocks * InBlock;

    /// <summary>The block: a plane a fact.</summary>
    public ReadOnlySpan<Vector512<ulong>> Facts => facts;

    /// <summary>Goes on to the next block, and says whether there is one. The first call makes the first block.</summary>
    public bool Next()
    {
        if (isBeforeFirst)
        {
            isBeforeFirst = false;
            for (var i = 0; i < way.Length; i++)
            {
                Answer(i, 0);
            }

            return true;
        }

        for (var i = 0; i < way.Length; i++)
        {
            if (way[i] + 1 < counted[i].Ways.Length)
            {
                Answer(i, way[i] + 1);
                return true;
            }

            Answer(i, 0);
        }

        isBeforeFirst = true;
        return false;
    }

    /// <summary>Makes any of the blocks, where there are too many to go through.</summary>
    public void Any(Random random)
    {
        for (var i = 0; i < way.Length; i++)
        {
            Answer(i, random.Next(counted[i].Ways.Length));
        }
    }

    private void Answer(int question, int with)
    {
        way[question] = with;
        var (places, ways) = counted[question];
        for (var i = 0; i < places.Length; i++)
        {
            facts[places[i]] = (ways[with] >> i & 1) != 0 ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        }
    }

    private void Spread(PlanesQuestion question)
    {
        var stride = InBlock;
        for (var i = 0; i < question.Places.Length; i++)
        {
            var bit = i;
            facts[question.Places[i]] = Planes(lane => (question.Ways[lane / stride % question.Ways.Length] >> bit & 1) != 0);
        }

        InBlock *= question.Ways.Length;
    }

    private static Vector512<ulong> Planes(Func<int, bool> holds)
    {
        Span<ulong> words = stackalloc ulong[Lanes / 64];
        words.Clear();
        for (var lane = 0; lane < Lanes; lane++)
        {
            words[lane / 64] |= holds(lane) ? 1UL << (lane % 64) : 0;
        }

        return Vector512.Create<ulong>(words);
    }
}
