using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>The ways in which several facts of one question can be, as choices.</summary>
internal sealed class FactChoices
{
    /// <summary>Up to so many ways are offered as a list; beyond that, each fact is a choice of its own.</summary>
    private const int MostListed = 5;

    /// <summary>Of more facts, the ways are too many to be written out: 30 facts of a school's own can be in a thousand million.</summary>
    private const int MostWrittenOut = 10;

    private readonly List<Fact> facts;
    private readonly List<List<Fact>> ways;
    private readonly Question question;
    private readonly Func<Fact, Answer> known;

    /// <summary>The ways in which <paramref name="facts"/> can be.</summary>
    /// <param name="question">The question, which owns what ties its facts together.</param>
    /// <param name="facts">Those of its facts that are asked for.</param>
    /// <param name="known">What was said of its other facts.</param>
    public FactChoices(Question question, IEnumerable<Fact> facts, Func<Fact, Answer> known)
    {
        this.question = question;
        this.facts = [.. question.Facts.Where(facts.Contains)];
        this.known = known;
        ways = question.Facts.Count > MostWrittenOut ? [LeastOf(question, known)] :
        [
            .. Subsets(question.Facts)
                .Where(s => IsConsistent(question, s) && question.Facts.All(f => Agrees(s, f, known(f))))
                .Select(s => this.facts.Where(s.Contains).ToList())
                .DistinctBy(Key)
                .OrderBy(s => s.Count == 0)
                .ThenBy(Shown),
        ];

        static bool Agrees(List<Fact> held, Fact fact, Answer answer) => answer switch
        {
            Answer.Yes => held.Contains(fact),
            Answer.No => !held.Contains(fact),
            _ => true,
        };

        // In a chain the strongest says it all, so "a teacher" comes before "a member of staff".
        int Shown(List<Fact> held) => (Strongest(held).Count * 100) + this.facts.IndexOf(held.FirstOrDefault()!);
    }

    /// <summary>The facts, in the order in which they are offered.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Whether the ways are few enough to choose one of.</summary>
    public bool AreFew => question.Facts.Count <= MostWrittenOut && ways.Count <= MostListed;

    /// <summary>The ways as choices, the simplest first, none of them last.</summary>
    public IReadOnlyList<Choice> Ways =>
        [.. ways.Select(w => new Choice(Key(w), w.Count == 0 ? Wording.None(question) : Says(w)))];

    /// <summary>Each fact as a choice.</summary>
    public IReadOnlyList<Choice> Each => [.. facts.Select(f => new Choice(f.Id, Wording.Of(f, facts)))];

    /// <summary>What the way with this index says of each fact; -1 is "don't know".</summary>
    public IReadOnlyList<Answer> AnswersOf(int way) =>
        [.. facts.Select(f => way < 0 ? Answer.NotKnown : ways[way].Contains(f) ? Answer.Yes : Answer.No)];

    /// <summary>Whether answers, one for each fact, can be.</summary>
    public bool Allow(IReadOnlyList<Answer> answers) => question.Facts.Count > MostWrittenOut ? MayBe(answers) : ways.Exists(w =>
        facts.Select((f, i) => answers[i] == Answer.NotKnown || answers[i] == Answer.Yes == w.Contains(f)).All(fits => fits));

    private bool MayBe(IReadOnlyList<Answer> answers)
    {
        return question.AtMostOne.Count(f => Of(f) == Answer.Yes) <= 1
            && (question.AtLeastOne.Count == 0 || question.AtLeastOne.Any(f => Of(f) != Answer.No))
            && question.Ascending.Zip(question.Ascending.Skip(1)).All(p => Of(p.First) != Answer.Yes || Of(p.Second) != Answer.No);

        Answer Of(Fact fact) => facts.IndexOf(fact) is >= 0 and var i ? answers[i] : known(fact);
    }

    // The least that can be: nothing, or the last of those of which one at least is so.
    private static List<Fact> LeastOf(Question question, Func<Fact, Answer> known)
    {
        var held = question.Facts.Where(f => known(f) == Answer.Yes).ToList();
        return question.AtLeastOne.Count == 0 || question.AtLeastOne.Any(held.Contains) ? held : [.. held, question.AtLeastOne[^1]];
    }

    private static string Key(List<Fact> held) => held.Count == 0 ? "none" : string.Join(' ', held.Select(f => f.Id));

    private static bool IsConsistent(Question question, List<Fact> held) =>
        question.AtMostOne.Count(held.Contains) <= 1
        && (question.AtLeastOne.Count == 0 || question.AtLeastOne.Any(held.Contains))
        && question.Ascending.Zip(question.Ascending.Skip(1)).All(p => !held.Contains(p.First) || held.Contains(p.Second));

    private static IEnumerable<List<Fact>> Subsets(IReadOnlyList<Fact> all)
    {
        for (var bits = 0; bits < 1 << all.Count; bits++)
        {
            yield return [.. all.Where((_, i) => (bits >> i & 1) != 0)];
        }
    }

    private string Says(List<Fact> held) => string.Join(" and ", Strongest(held).Select(f => Wording.Of(f, facts)));

    private List<Fact> Strongest(List<Fact> held)
    {
        var chain = question.Ascending.Where(held.Contains).Skip(1).ToList();
        return [.. held.Where(f => !chain.Contains(f))];
    }
}
