using System.Numerics;
using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Logic;

/// <summary>One way of answering a question, a bit a fact: the facts that are yes and those that are no.</summary>
internal readonly record struct PlanesAnswer(uint Yes, uint No);

/// <summary>The ways of answering one question.</summary>
/// <param name="Places">The places of the planes of its facts.</param>
/// <param name="Answers">The ways, a bit a fact in the order of <paramref name="Places"/>.</param>
internal sealed record PlanesQuestion(int[] Places, IReadOnlyList<PlanesAnswer> Answers);

/// <summary>Every situation that some ways of answering questions make, 512 at a time.</summary>
/// <remarks>
/// With the ways of answering all facts of a question these are the fully known situations that fit together; with those
/// of answering some of its facts, all states of knowledge. The answers to a few questions differ from lane to lane and
/// are the same in every block; the other questions are answered alike in all lanes of a block, and counted through from
/// block to block. So no inconsistent situation is ever made, and a further block costs a few stores and no allocation.
/// </remarks>
internal sealed class PlanesOfSituations
{
    /// <summary>How many situations a block has at most.</summary>
    public const int Lanes = 512;

    private readonly Vector512<ulong>[] yes;
    private readonly Vector512<ulong>[] no;
    private readonly List<PlanesQuestion> counted = [];
    private readonly int[] way;
    private bool isBeforeFirst = true;

    /// <summary>The situations of these questions, no two of which share a fact.</summary>
    public PlanesOfSituations(IReadOnlyCollection<PlanesQuestion> questions, int planes)
    {
        (yes, no) = (new Vector512<ulong>[planes], new Vector512<ulong>[planes]);
        Questions = [.. questions.OrderBy(q => q.Answers.Count)];
        InBlock = 1;
        foreach (var question in Questions)
        {
            if (InBlock * question.Answers.Count == 0)
            {
                InBlock = 0; // a question that cannot be answered leaves no situation at all
            }
            else if (InBlock * question.Answers.Count <= Lanes)
            {
                Spread(question);
            }
            else
            {
                counted.Add(question);
            }
        }

        way = new int[counted.Count];
        Blocks = counted.Aggregate(BigInteger.One, (count, q) => count * q.Answers.Count);
        Used = Planes(lane => lane < InBlock);
    }

    /// <summary>
    /// The questions in the order in which they are counted through: the answers to the first change with each situation,
    /// those to the second once all of the first have been given, and so on.
    /// </summary>
    public IReadOnlyList<PlanesQuestion> Questions { get; }

    /// <summary>How many situations each block has.</summary>
    public int InBlock { get; private set; }

    /// <summary>The lanes that hold a situation; the others mean nothing.</summary>
    public Vector512<ulong> Used { get; }

    /// <summary>How many blocks there are.</summary>
    public BigInteger Blocks { get; }

    /// <summary>How many situations there are.</summary>
    public BigInteger Count => Blocks * InBlock;

    /// <summary>A plane a fact: in which situations of the block it is yes.</summary>
    public ReadOnlySpan<Vector512<ulong>> Yes => yes;

    /// <summary>A plane a fact: in which situations of the block it is no.</summary>
    public ReadOnlySpan<Vector512<ulong>> No => no;

    /// <summary>Goes on to the next block, and says whether there is one. The first call makes the first block.</summary>
    public bool Next()
    {
        if (InBlock == 0)
        {
            return false;
        }

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
            if (way[i] + 1 < counted[i].Answers.Count)
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
            Answer(i, random.Next(counted[i].Answers.Count));
        }
    }

    private void Answer(int question, int with)
    {
        way[question] = with;
        var (places, answers) = counted[question];
        for (var i = 0; i < places.Length; i++)
        {
            yes[places[i]] = (answers[with].Yes >> i & 1) != 0 ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
            no[places[i]] = (answers[with].No >> i & 1) != 0 ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        }
    }

    private void Spread(PlanesQuestion question)
    {
        var stride = InBlock;
        for (var i = 0; i < question.Places.Length; i++)
        {
            var bit = i;
            yes[question.Places[i]] = Planes(lane => (Of(lane).Yes >> bit & 1) != 0);
            no[question.Places[i]] = Planes(lane => (Of(lane).No >> bit & 1) != 0);
        }

        InBlock *= question.Answers.Count;

        PlanesAnswer Of(int lane) => question.Answers[lane / stride % question.Answers.Count];
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
