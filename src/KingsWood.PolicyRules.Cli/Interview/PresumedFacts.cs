using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Finds what is taken as absent and would change the answer if it were so.</summary>
/// <remarks>
/// Beside what a verdict rests on by its own account, this is what would lift it: that the other person is one's own
/// child, that it was reported already. Somebody who is asked should be able to say so.
/// </remarks>
internal static class PresumedFacts
{
    /// <summary>The facts, with the person or child that each is about, in the order in which to ask.</summary>
    public static IReadOnlyList<(Fact Fact, int Part)> Find(Record record, Decision decision, Func<Situation, Decision> decide)
    {
        var vocabulary = decision.Policy.Vocabulary;
        var resting = decision.Presumptions.Select(p => p.Fact).ToHashSet();
        return
        [
            .. vocabulary[record.Situation.Kind].Facts
                .Where(w => w.Fact.Family is null) // of a family, only the member that the school has set can matter
                .Concat(resting.Select(vocabulary[record.Situation.Kind].Find).OfType<KindFact>())
                .DistinctBy(w => w.Fact)
                .SelectMany(w => PartsFor(w.Fact, record).Select(part => (w.Fact, Part: part, w.Silence)))
                .Where(p => record[p.Fact, p.Part] == Answer.NotStated)
                .Where(p => resting.Contains(p.Fact) || (p.Silence == Silence.Presumed && Lifts(p.Fact, p.Part)))
                .OrderBy(p => vocabulary.QuestionOf(p.Fact).Order)
                .ThenBy(p => p.Part)
                .Select(p => (p.Fact, p.Part)),
        ];

        bool Lifts(Fact fact, int part)
        {
            // Saying no to what is presumed absent is news; saying no to what a member of the situation denies is none.
            var isPresumed = !decide(record.Supposing([(fact, Answer.No)], part).Situation).Equals(decision);
            return isPresumed && !Outcome.IsTheSame(decision, decide(record.Supposing([(fact, Answer.Yes)], part).Situation));
        }
    }

    private static IEnumerable<int> PartsFor(Fact fact, Record record) =>
        record.DiffersByPart(fact) ? Enumerable.Range(0, Parts.Listed(record.Situation)) : [0];
}
