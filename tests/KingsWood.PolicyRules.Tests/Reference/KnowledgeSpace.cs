using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Every state of knowledge about some questions of a kind, with what the fast way finds in each.</summary>
/// <remarks>A state of knowledge says of each fact yes, no or not known, with all that follows from it.</remarks>
internal sealed class KnowledgeSpace
{
    private readonly CompiledKind kind;
    private readonly IReadOnlyList<PlanesQuestion> questions;
    private readonly Known[] inBlock;
    private readonly Lazy<Found[]> found;

    /// <summary>The space of these questions; those that have one answer only are the same throughout.</summary>
    public KnowledgeSpace(CompiledKind kind, string name, IReadOnlyCollection<PlanesQuestion> questions)
    {
        (this.kind, Name) = (kind, name);
        Situations = new(questions, kind.Facts.Length);
        this.questions = Situations.Questions;
        Count = (int)Situations.Count;
        inBlock = [.. Enumerable.Range(0, Situations.InBlock).Select(lane => KnownOf(lane, spread: true))];
        found = new(FindAll);
    }

    /// <summary>What it is about.</summary>
    public string Name { get; }

    /// <summary>The states, 512 at a time, in the order of their numbers.</summary>
    public PlanesOfSituations Situations { get; }

    /// <summary>How many states there are.</summary>
    public int Count { get; }

    /// <summary>What the fast way finds in each state.</summary>
    public ReadOnlySpan<Found> All => found.Value;

    /// <summary>Fills in what is known in the states of a block.</summary>
    /// <param name="first">The number of its first state.</param>
    /// <param name="block">As many as a block has.</param>
    public void Fill(int first, Span<Known> block)
    {
        var all = KnownOf(first, spread: false);
        for (var lane = 0; lane < block.Length; lane++)
        {
            block[lane] = all.And(inBlock[lane]);
        }
    }

    /// <summary>What is known in the state with this number.</summary>
    public Known Of(int state) => KnownOf(state, spread: true).And(KnownOf(state, spread: false));

    /// <summary>Looks at every step of learning: from a state to one that knows more of one question and the same of the others.</summary>
    public void ForEachStep(Action<Found, Found> less)
    {
        var stride = 1;
        foreach (var question in questions)
        {
            var steps = Steps(question);
            for (var state = 0; state < Count; state++)
            {
                foreach (var to in steps[state / stride % steps.Length])
                {
                    less(found.Value[state], found.Value[state + (to - state / stride % steps.Length) * stride]);
                }
            }

            stride *= steps.Length;
        }
    }

    /// <summary>What is known when a question is answered so.</summary>
    public static Known KnownOf(PlanesQuestion question, PlanesAnswer answer)
    {
        var known = default(Known);
        for (var i = 0; i < question.Places.Length; i++)
        {
            known = (answer.Yes >> i & 1) != 0 ? known.With(question.Places[i], yes: true)
                : (answer.No >> i & 1) != 0 ? known.With(question.Places[i], yes: false)
                : known;
        }

        return known;
    }

    private Found[] FindAll()
    {
        var all = new Found[Count];
        var known = new Known[inBlock.Length];
        for (var first = 0; first < Count; first += known.Length)
        {
            Fill(first, known);
            for (var lane = 0; lane < known.Length; lane++)
            {
                all[first + lane] = new(kind.Judge(known[lane]), IsRefusedWhileUnsure(known[lane]));
            }
        }

        return all;
    }

    private bool IsRefusedWhileUnsure(Known known)
    {
        foreach (var duty in kind.Duties)
        {
            if (kind.IsLeftUndoneAlthoughUnsure(duty, known))
            {
                return true;
            }
        }

        return false;
    }

    // Either of the questions that are answered differently within a block, or of those that are the same throughout it.
    private Known KnownOf(int state, bool spread)
    {
        var known = default(Known);
        var stride = 1;
        foreach (var question in questions)
        {
            var answer = question.Answers[state / stride % question.Answers.Count];
            known = stride < Situations.InBlock == spread ? known.And(KnownOf(question, answer)) : known;
            stride *= question.Answers.Count;
        }

        return known;
    }

    // From each answer to those that know more, with no answer in between.
    private static int[][] Steps(PlanesQuestion question)
    {
        var of = question.Answers;
        return
        [
            .. of.Select(from => Enumerable.Range(0, of.Count)
                .Where(to => Less(from, of[to]) && !of.Any(between => Less(from, between) && Less(between, of[to])))
                .ToArray()),
        ];

        static bool Less(PlanesAnswer a, PlanesAnswer b) => a != b && (a.Yes & ~b.Yes) == 0 && (a.No & ~b.No) == 0;
    }
}

/// <summary>What the fast way finds.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="IsRefusedWhileUnsure">Whether it is not permitted because a report is refused that is perhaps owed.</param>
internal readonly record struct Found(Verdict Verdict, bool IsRefusedWhileUnsure);
