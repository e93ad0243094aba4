using System.Numerics;
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
        for (var i = 0; i < decision.Parts.Length; i++)
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

    private static (ulong Bits, bool IsExact) Mattering(Decision decision, Known known)
    {
        var kind = decision.Kind;
        var asked = AskedBy(kind, known);
        if (BitOperations.PopCount(asked) > MostTried)
        {
            return (asked, false);
        }

        var outcomes = Outcomes(decision, known, asked);
        if (outcomes.Values.Distinct().Count() < 2)
        {
            return (0, true);
        }

        var matters = 0UL;
        foreach (var question in Groups(decision, asked))
        {
            var first = new Dictionary<ulong, int>();
            foreach (var (answers, outcome) in outcomes)
            {
                if (!first.TryAdd(answers & ~question, outcome) && first[answers & ~question] != outcome)
                {
                    matters |= question;
                    break;
                }
            }
        }

        return (matters, true);
    }

    /// <summary>The outcome of each consistent way of answering: the bits that are yes, and what follows.</summary>
    private static Dictionary<ulong, int> Outcomes(Decision decision, Known known, ulong asked)
    {
        var outcomes = new Dictionary<ulong, int>();
        for (var yes = asked; ; yes = (yes - 1) & asked)
        {
            var answered = new Known(known.Yes | yes, known.No | (asked & ~yes));
            var closed = decision.Kind.Constraints.Close(answered);
            if (decision.Kind.Constraints.Allows(closed))
            {
                outcomes[yes] = Outcome(decision, known, closed);
            }

            if (yes == 0)
            {
                return outcomes;
            }
        }
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

    private static ulong AskedBy(CompiledKind kind, Known known)
    {
        var asked = 0UL;
        Ask(kind.Covered.Terms);
        Ask(kind.Prohibited.Terms);
        Ask(kind.Gaps.Terms);
        foreach (var duty in kind.Duties)
        {
            Ask(duty.Owed.Terms);
        }

        return asked & ~(known.Yes | known.No);

        void Ask(Term[] terms)
        {
            foreach (var term in terms)
            {
                asked |= term.Literals.IsOpenTo(known) ? term.Literals.Mask : 0;
            }
        }
    }

    private static IEnumerable<ulong> Groups(Decision decision, ulong bits) =>
        Facts(decision.Kind, bits)
            .GroupBy(f => decision.Policy.Vocabulary.QuestionOf(decision.Kind.Facts[f].Fact).Id)
            .Select(g => g.Aggregate(0UL, (mask, bit) => mask | 1UL << bit));

    private static IEnumerable<(MissingFact, int)> InQuestions(Decision decision, int part, ulong bits) =>
        from bit in Facts(decision.Kind, bits)
        let word = decision.Kind.Facts[bit]
        let question = decision.Policy.Vocabulary.QuestionOf(word.Fact)
        group word by question.Id into asked
        let shared = decision.Policy.Vocabulary.QuestionOf(asked.First().Fact)
        let differs = asked.All(a => a.DiffersByPart)
        let ofPart = differs && decision.Parts.Length > 1
        select (
            new MissingFact(shared, [.. asked.Select(a => a.Fact)], ofPart ? decision.PartName(part) : "", differs ? part : -1),
            shared.Order);

    private static IEnumerable<int> Facts(CompiledKind kind, ulong bits)
    {
        for (var i = 0; i < kind.Facts.Length; i++)
        {
            if ((bits >> i & 1) != 0)
            {
                yield return i;
            }
        }
    }
}
