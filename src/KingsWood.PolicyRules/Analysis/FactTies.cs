using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>How a tie binds its facts.</summary>
internal enum TieKind : byte
{
    /// <summary>At most one of them holds.</summary>
    AtMostOne,

    /// <summary>At least one of them holds.</summary>
    AtLeastOne,

    /// <summary>Each of them implies the next.</summary>
    Ascending,
}

/// <summary>What a question says of some of its facts.</summary>
internal sealed record Tie(TieKind Kind, IReadOnlyList<Fact> Facts)
{
    /// <summary>Whether answers fit together.</summary>
    public bool Allows(Func<Fact, bool> holds) => Kind switch
    {
        TieKind.AtMostOne => Facts.Count(holds) <= 1,
        TieKind.AtLeastOne => Facts.Any(holds),
        _ => Facts.Zip(Facts.Skip(1)).All(pair => !holds(pair.First) || holds(pair.Second)),
    };
}

/// <summary>Facts that are tied to one another, and to no others.</summary>
internal sealed record TiedFacts(IReadOnlyList<Fact> Facts, IReadOnlyList<Tie> Ties)
{
    /// <summary>The most facts that are tied together of which every way of answering is tried.</summary>
    public const int MostTried = 16;

    /// <summary>Every way of answering them all that fits together.</summary>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MostTried"/>.</exception>
    public IReadOnlyList<PlanesAnswer> Ways => field ??= AllWays();

    /// <summary>
    /// Every way of answering some of them, with all that follows: what all ways of answering the rest agree on is known.
    /// </summary>
    public IReadOnlyList<PlanesAnswer> States => field ??= AllStates();

    private uint All => (1U << Facts.Count) - 1;

    private List<PlanesAnswer> AllWays()
    {
        if (Facts.Count > MostTried)
        {
            throw new InvalidOperationException($"{Facts.Count} facts are tied together, more than {MostTried}: {Facts[0].Id} and others.");
        }

        var places = Facts.Select((fact, place) => (fact, place)).ToDictionary(f => f.fact, f => f.place);
        var ways = new List<PlanesAnswer>();
        for (var way = 0U; way <= All; way++)
        {
            if (Ties.All(t => t.Allows(fact => (way >> places[fact] & 1) != 0)))
            {
                ways.Add(new(way, All & ~way));
            }
        }

        return ways;
    }

    private List<PlanesAnswer> AllStates()
    {
        var states = new List<PlanesAnswer>();
        for (var yes = 0U; yes <= All; yes++)
        {
            for (var no = All & ~yes; ; no = (no - 1) & ~yes & All)
            {
                var (allYes, allNo) = Ways
                    .Where(way => (yes & ~way.Yes) == 0 && (no & ~way.No) == 0)
                    .Aggregate((Yes: ~0U, No: ~0U), (all, way) => (all.Yes & way.Yes, all.No & way.No));
                if (allYes == yes && allNo == no)
                {
                    states.Add(new(yes, no));
                }

                if (no == 0)
                {
                    break;
                }
            }
        }

        return states;
    }
}

/// <summary>Some facts of a kind of situation, cut into those that are tied together by the questions that ask for them.</summary>
internal sealed class FactTies
{
    private FactTies(IReadOnlyList<TiedFacts> groups) => Groups = groups;

    /// <summary>The groups, in the order in which their first facts came; the facts of a group are neighbours.</summary>
    public IReadOnlyList<TiedFacts> Groups { get; }

    /// <summary>The facts that these policies ask of a kind, and those that a question ties to them.</summary>
    public static FactTies Of(SituationKind kind, params IReadOnlyList<Policy> policies) => Of(kind, SharedWords.None, policies);

    /// <summary>The same, with what stands in the place of those that the policies read differently.</summary>
    public static FactTies Of(SituationKind kind, SharedWords words, params IReadOnlyList<Policy> policies)
    {
        var asked = policies.SelectMany(p => FactsOf.Norms(p, kind)).SelectMany(words.InPlaceOf)
            .Concat(words.Beside)
            .DistinctBy(f => f.Id).ToList();
        var questions = (
            from policy in policies
            from fact in asked
            where policy.Vocabulary[kind].Find(fact) is not null
            let question = policy.Vocabulary.QuestionOf(fact)
            where !question.Facts.Any(words.IsShared) // what then ties them is said beside them
            select question).Distinct().ToList();
        var tied = questions
            .SelectMany(q => q.AtMostOne.Concat(q.AtLeastOne).Concat(q.Ascending))
            .Where(f => policies.Any(p => p.Vocabulary[kind].Find(f) is not null));
        return Of([.. asked.Concat(tied).DistinctBy(f => f.Id)], questions);
    }

    /// <summary>Facts with the questions that tie some of them. A fact is known by its id, whichever policy made it.</summary>
    public static FactTies Of(IReadOnlyList<Fact> facts, IReadOnlyList<Question> questions)
    {
        var byId = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var ties = questions.SelectMany(Ties).Concat(Families()).ToList();
        var groups = facts.Select(f => new List<Fact> { f }).ToList();
        foreach (var tie in ties)
        {
            var joined = groups.FindAll(g => g.Exists(tie.Facts.Contains));
            foreach (var other in joined.Skip(1))
            {
                joined[0].AddRange(other);
                groups.Remove(other);
            }
        }

        return new([.. groups.Select(g => new TiedFacts(g, [.. ties.Where(t => t.Facts.Any(g.Contains))]))]);

        // As when a policy is built: with one of the alternatives outside the kind, none of the others has to hold.
        IEnumerable<Tie> Ties(Question question)
        {
            yield return new(TieKind.AtMostOne, Known(question.AtMostOne));
            yield return new(TieKind.Ascending, Known(question.Ascending));
            if (question.AtLeastOne.Count > 0 && Known(question.AtLeastOne) is var all && all.Count == question.AtLeastOne.Count)
            {
                yield return new(TieKind.AtLeastOne, all);
            }
        }

        List<Fact> Known(IReadOnlyList<Fact> tied) => [.. tied.Select(f => byId.GetValueOrDefault(f.Id)).OfType<Fact>()];

        // "Under 16" implies "under 18", whichever of two policies asks for which.
        IEnumerable<Tie> Families() => facts
            .Where(f => f.Family is not null)
            .GroupBy(f => f.Family!.Id)
            .Select(g => new Tie(TieKind.Ascending, [.. g.OrderBy(f => f.Value)]));
    }
}
