using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Where something is owed although nobody is sure: finds the question whose answer could say that it is not.</summary>
/// <remarks>
/// Being unsure is enough to report, so such a decision is settled and misses nothing. Whoever sits in front of us may
/// know all the same that the message came from a colleague.
/// </remarks>
internal static class UnsureQuestion
{
    /// <summary>The first question; <see langword="null"/> where there is none.</summary>
    public static MissingFact? First(Record record, Decision decision, Func<Situation, Decision> decide)
    {
        if (!decision.Obligations.Any(o => o is { IsOpen: true, AlthoughUnsure: true }))
        {
            return null;
        }

        // Suppose no to everything that is open. If nothing is owed then, the fewest of these answers are what to ask for.
        var needed = Open(record, decision, decide);
        if (!Settle(needed))
        {
            return null;
        }

        foreach (var question in needed.OrderByDescending(m => m.Question.Order).ToList())
        {
            var without = needed.Where(m => m != question).ToList();
            needed = Settle(without) ? without : needed;
        }

        return needed.OrderBy(m => m.Question.Order).ThenBy(m => m.PartIndex).First();

        bool Settle(List<MissingFact> questions)
        {
            var supposed = questions.Aggregate(record, (r, m) => r.Supposing(LeastOf(m, record), m.PartIndex));
            return !Outcome.IsTheSame(decision, decide(supposed.Situation));
        }
    }

    private static List<MissingFact> Open(Record record, Decision decision, Func<Situation, Decision> decide)
    {
        var vocabulary = decision.Policy.Vocabulary;
        return
        [
            .. Enumerable.Range(0, Math.Max(1, Parts.Listed(record.Situation)))
                .SelectMany(part => vocabulary[record.Situation.Kind].Facts
                    .Where(w => w.Silence == Silence.Open && IsOpen(w.Fact, part))
                    .GroupBy(w => vocabulary.QuestionOf(w.Fact).Id)
                    .Select(g => Ask([.. g.Select(w => w.Fact)], part)))
                .DistinctBy(m => (m.Question.Id, m.PartIndex)),
        ];

        // What a member of the situation says would become doubtful if somebody said "not known" beside it.
        bool IsOpen(Fact fact, int part) =>
            record[fact, part] == Answer.NotStated
            && decide(record.Supposing([(fact, Answer.NotKnown)], part).Situation).Equals(decision);

        MissingFact Ask(IReadOnlyList<Fact> facts, int part) => new(
            vocabulary.QuestionOf(facts[0]),
            facts,
            PartName.Of(record, facts[0], part),
            facts.Any(record.DiffersByPart) ? part : -1);
    }

    private static IEnumerable<(Fact Fact, Answer Answer)> LeastOf(MissingFact missing, Record record)
    {
        var choices = new FactChoices(missing.Question, missing.Facts, f => record[f, missing.PartIndex]);
        return choices.Facts.Zip(choices.AnswersOf(choices.Ways.Count - 1));
    }
}
