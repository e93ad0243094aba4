using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>One question with every way in which it can be answered.</summary>
/// <param name="Facts">The facts that it answers, in its kind.</param>
/// <param name="Ways">The ways, each one answer a fact: all combinations but those that contradict themselves.</param>
internal sealed record AnsweredQuestion(IReadOnlyList<Fact> Facts, IReadOnlyList<bool[]> Ways);

/// <summary>The questions of a kind of situation; what fits together is found by trying every combination.</summary>
internal sealed class KindQuestions
{
    public KindQuestions(Policy policy, SituationKind kind, params IEnumerable<Fact> also)
    {
        var words = policy.Vocabulary[kind];
        Facts =
        [
            .. words.Facts.Select(f => f.Fact)
                .Concat(FactsIn.Rules(policy.Content, policy.Settings, kind))
                .Concat(FactsIn.Exceptions(policy.Content, policy.Settings, kind).Where(f => words.Find(f) is not null))
                .Concat(also)
                .Distinct(),
        ];
        Questions =
        [
            .. Facts
                .GroupBy(f => f.Family?.Id ?? policy.Vocabulary.QuestionOf(f).Id)
                .Select(g => Answer([.. g], policy.Vocabulary.QuestionOf(g.First()))),
        ];
    }

    /// <summary>Every fact that can be stated in the kind, for the values that the policy uses.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The questions that ask for them. No two share a fact, so that their answers combine freely.</summary>
    public IReadOnlyList<AnsweredQuestion> Questions { get; }

    private static AnsweredQuestion Answer(IReadOnlyList<Fact> facts, Question question)
    {
        var ways = Enumerable.Range(0, 1 << facts.Count)
            .Select(bits => Enumerable.Range(0, facts.Count).Select(i => (bits >> i & 1) != 0).ToArray())
            .Where(way => FitsTogether(fact => Holds(way, fact)))
            .ToList();
        return new(facts, ways);

        bool? Holds(bool[] way, Fact fact)
        {
            var index = facts.ToList().IndexOf(fact);
            return index < 0 ? null : way[index];
        }

        bool FitsTogether(Func<Fact, bool?> holds)
        {
            var ascending = facts[0].Family is null ? question.Ascending : [.. facts.OrderBy(f => f.Value)];
            var chain = ascending.Select(holds).OfType<bool>().ToList();
            return question.AtMostOne.Count(f => holds(f) == true) <= 1
                && (question.AtLeastOne.Count == 0 || question.AtLeastOne.Any(f => holds(f) != false))
                && !chain.Where((held, i) => held && i + 1 < chain.Count && !chain[i + 1]).Any();
        }
    }
}
