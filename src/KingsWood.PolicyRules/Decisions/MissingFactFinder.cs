using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out which questions can change the verdict or what is owed.</summary>
/// <remarks>
/// Every consistent way of answering the unknown facts is tried. A question matters when two ways that differ in its
/// answers only come out differently. Beyond a number of unknowns, every question that some open term asks is named.
/// </remarks>
internal static class MissingFactFinder
{
    /// <summary>The most unknown facts of one part of which every combination is tried.</summary>
    public const int MostTried = 14;

    public static (IReadOnlyList<MissingFact> Facts, bool IsExact) Find(Decision decision)
    {
        if (decision.Verdict == Verdict.NotCovered)
        {
            return ([], true);
        }

        var found = new List<(MissingFact Missing, int Order)>();
        var exact = true;
        for (var i = 0; i < decision.Parts.Count; i++)
        {
            var (matters, isExact) = Mattering(decision, decision.Parts[i].Known);
            exact &= isExact;
            found.AddRange(InQuestions(decision, i, matters));
        }

        return
        (
            [
                .. found
                    .DistinctBy(f => (f.Missing.Question.Id, f.Missing.PartIndex))
                    .OrderBy(f => f.Order)
                    .ThenBy(f => f.Missing.PartIndex)
                    .Select(f => f.Missing),
            ],
            exact);
    }

    private static (Bits Bits, bool IsExact) Mattering(Decision decision, Known known)
    {
        var kind = decision.Kind;
        var asked = AskedBy(kind, known);
        if (asked.Count > MostTried)
        {
            return (asked, false);
        }

        var outcomes = Outcomes(decision, known, asked);
        if (outcomes.Values.Distinct().Count() < 2)
        {
            return (Bits.None, true);
        }

        var matters = Bits.None;
        foreach (var question in Groups(decision, asked))
        {
            var first = new Dictionary<Bits, int>();
            foreach (var (answers, outcome) in outcomes)
            {
                if (!first.TryAdd(answers.Without(question), outcome) && first[answers.Without(question)] != outcome)
                {
                    matters |= question;
                    break;
                }
            }
        }

        return (matters, true);
    }

    /// <summary>The outcome of each consistent way of answering: the bits that are yes, and what follows.</summary>
    private static Dictionary<Bits, int> Outcomes(Decision decision, Known known, Bits asked)
    {
        var outcomes = new Dictionary<Bits, int>();
        var places = asked.ToArray();
        for (var way = 0; way < 1 << places.Length; way++)
        {
            var yes = Bits.None;
            for (var i = 0; i < places.Length; i++)
            {
                yes |= (way >> i & 1) != 0 ? Bits.At(places[i]) : Bits.None;
            }

            var answered = new Known(known.Yes | yes, known.No | asked.Without(yes));
            var closed = decision.Kind.Constraints.Close(answered);
            if (decision.Kind.Constraints.Allows(closed))
            {
                outcomes[yes] = Outcome(decision, known, closed);
            }
        }

        return outcomes;
    }

    // The two permitted are one outcome, and a verdict that nothing can lift any more is no longer asked about. Whether a
    // duty was done is no question either (what is not known to be done is owed), nor what it turns on where being unsure
    // is enough: both go by what is known now, and not by the answers that are tried.
    private static int Outcome(Decision decision, Known now, Known answered)
    {
        var verdict = decision.Verdict == Verdict.NotPermitted ? Verdict.NotPermitted : decision.Kind.Judge(answered);
        var outcome = (int)(verdict == Verdict.PermittedWithAdvice ? Verdict.Permitted : verdict);
        if (!decision.Kind.IsUnsureEnough(now))
        {
            for (var i = 0; i < decision.Kind.Duties.Length; i++)
            {
                var duty = decision.Kind.Duties[i];
                outcome |= !duty.IsDone(now) && duty.Owed.IsMetBy(answered) ? 16 << i : 0;
            }
        }

        return outcome;
    }

    private static Bits AskedBy(CompiledKind kind, Known known)
    {
        var asked = Bits.None;
        Ask(kind.Covered);
        Ask(kind.Prohibited);
        Ask(kind.Gaps);
        foreach (var duty in kind.Duties)
        {
            Ask(duty.Owed);
        }

        return asked.Without(known.Yes | known.No);

        void Ask(Group group)
        {
            foreach (var term in group.TermsIn(known))
            {
                asked |= term.Literals.IsOpenTo(known) ? term.Literals.Mask : Bits.None;
            }
        }
    }

    private static IEnumerable<Bits> Groups(Decision decision, Bits bits) =>
        bits.ToArray()
            .GroupBy(f => decision.Policy.Vocabulary.QuestionOf(decision.Kind.Facts[f].Fact).Id)
            .Select(g => g.Aggregate(Bits.None, (mask, bit) => mask | Bits.At(bit)));

    private static IEnumerable<(MissingFact, int)> InQuestions(Decision decision, int part, Bits bits)
    {
        var words = decision.WordedFor;
        return
            from bit in bits.ToArray()
            let word = decision.Kind.Facts[bit]
            let question = decision.Policy.Vocabulary.QuestionOf(word.Fact)
            group word by question.Id into asked
            let shared = decision.Policy.Vocabulary.QuestionOf(asked.First().Fact.In(words))
            let differs = asked.All(a => a.DiffersByPart)
            let ofPart = differs && decision.Parts.Count > 1
            select (
                new MissingFact(shared, [.. asked.Select(a => a.Fact)], ofPart ? decision.PartName(part) : "", differs ? part : -1),
                shared.Order);
    }
}
