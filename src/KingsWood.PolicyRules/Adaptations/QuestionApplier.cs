using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies the questions that a school adds: each of its own facts, none of them twice, and with answers that can be.</summary>
internal static class QuestionApplier
{
    /// <summary>The questions that can be asked.</summary>
    /// <param name="draft">Told of those that cannot.</param>
    /// <param name="all">Everything that the layer says.</param>
    /// <param name="own">The facts that the layer adds.</param>
    public static List<Question> Questions(LayerDraft draft, IReadOnlyList<Adjustment> all, IReadOnlyList<Fact> own)
    {
        var questions = new List<Question>();
        var askedBy = new Dictionary<string, QuestionAdjustment>(StringComparer.Ordinal);
        foreach (var adjustment in all.OfType<QuestionAdjustment>())
        {
            var problems = draft.Problems.Count;
            Check(draft, adjustment, own, askedBy);
            if (draft.Problems.Count == problems)
            {
                questions.Add(adjustment.Question);
            }
        }

        // Only now is it known which question asks for a fact.
        foreach (var adjustment in all.OfType<QuestionAdjustment>())
        {
            CheckTies(draft, adjustment, own, askedBy);
        }

        return questions;
    }

    /// <summary>Of facts of which one has to be so, silence cannot say that none is.</summary>
    /// <param name="words">The words with the layer.</param>
    /// <param name="all">Everything that the layer says.</param>
    public static IEnumerable<AdaptationProblem> WhatSilenceCannotSay(Vocabulary words, IReadOnlyList<Adjustment> all)
    {
        var asked = all.OfType<QuestionAdjustment>().Select(a => (Adjustment: (Adjustment)a, Question: (Question?)a.Question))
            .Concat(all.OfType<SilenceAdjustment>().Where(a => a.Silence == Silence.Presumed).Select(a => (
                Adjustment: (Adjustment)a,
                Question: words.Find(a.FactId) is { } fact ? words.SharedQuestionOf(fact) : null)));
        foreach (var (adjustment, question) in asked.DistinctBy(a => a.Question?.Id))
        {
            if (question is not { AtLeastOne: { Count: > 0 } least } || !IsAllPresumedAbsent(words, least))
            {
                continue;
            }

            yield return new(
                ProblemKind.Clash, adjustment.Origin,
                $"Where nobody says anything, each of {Quoted.Of(least.Select(f => f.Id))} is taken as absent, and the question "
                    + $"\"{question.Id}\" says that one of them has to be so.")
            {
                Expected = "one of them, at least, that is open: not known where nobody says",
            };
        }
    }

    private static bool IsAllPresumedAbsent(Vocabulary words, IReadOnlyList<Fact> facts) => Enum.GetValues<SituationKind>().Any(kind =>
        facts.All(f => words[kind].Find(f) is { Silence: Silence.Presumed }));

    private static void Check(
        LayerDraft draft, QuestionAdjustment adjustment, IReadOnlyList<Fact> own, Dictionary<string, QuestionAdjustment> askedBy)
    {
        var question = adjustment.Question;
        if (!OwnId.Check(draft, adjustment, question.Id, small: true))
        {
            return;
        }

        if (Mentioned(question).FirstOrDefault(f => !own.Contains(f)) is { } stranger)
        {
            draft.Report(
                ProblemKind.UnknownFact, adjustment, $"The question \"{question.Id}\" asks for a fact that this adaptation does not add.",
                expected: "facts that the same adaptation adds", found: stranger.Id, place: adjustment.PlaceOf(stranger.Id));
            return;
        }

        foreach (var fact in question.Facts)
        {
            if (!askedBy.TryAdd(fact.Id, adjustment))
            {
                var other = askedBy[fact.Id];
                Report(
                    draft, adjustment, fact, other,
                    ReferenceEquals(other, adjustment)
                        ? $"The question \"{question.Id}\" asks for the fact \"{fact.Id}\" twice."
                        : $"Two questions ask for the fact \"{fact.Id}\": \"{other.Question.Id}\" and \"{question.Id}\".",
                    "one question for each fact");
            }
        }

        if (WhatCannotBe(question) is { } why)
        {
            draft.Report(
                ProblemKind.Clash, adjustment, $"No answer to the question \"{question.Id}\" can be as it says. {why}",
                expected: "facts each of which can be so, beside what \"atMostOne\", \"atLeastOne\" and \"ascending\" say");
        }
    }

    // What ties facts together is said by the question that asks for them, or two questions could contradict each other.
    private static void CheckTies(
        LayerDraft draft, QuestionAdjustment adjustment, IReadOnlyList<Fact> own, Dictionary<string, QuestionAdjustment> askedBy)
    {
        var question = adjustment.Question;
        foreach (var fact in Mentioned(question).Distinct().Where(f => own.Contains(f) && !question.Facts.Contains(f)))
        {
            var other = askedBy.GetValueOrDefault(fact.Id);
            Report(
                draft, adjustment, fact, other,
                $"The question \"{question.Id}\" ties the fact \"{fact.Id}\" to others, and does not ask for it"
                    + (other is null ? "." : $": \"{other.Question.Id}\" does."),
                "facts that the same question asks for");
        }
    }

    private static void Report(
        LayerDraft draft, QuestionAdjustment adjustment, Fact fact, QuestionAdjustment? other, string says, string expected) =>
        draft.Problems.Add(new(ProblemKind.Clash, adjustment.PlaceOf(fact.Id) ?? adjustment.Origin, says)
        {
            Expected = expected,
            Found = Quoted.Of(fact.Id),
            OtherPlace = other is null || ReferenceEquals(other, adjustment) ? null : other.PlaceOf(fact.Id) ?? other.Origin,
        });

    private static IEnumerable<Fact> Mentioned(Question question) =>
        question.Facts.Concat(question.AtMostOne).Concat(question.AtLeastOne).Concat(question.Ascending);

    // In a chain whatever is so makes all that follows so; of what can be so once only one may be among them.
    private static string? WhatCannotBe(Question question)
    {
        var chain = question.Ascending;
        if (chain.Distinct().Count() < chain.Count)
        {
            return $"\"{chain.GroupBy(f => f).First(same => same.Count() > 1).Key.Id}\" implies itself.";
        }

        foreach (var fact in question.Facts)
        {
            var held = With(fact).Where(question.AtMostOne.Contains).ToList();
            if (held.Count > 1)
            {
                return $"\"{fact.Id}\" implies both of {string.Join(" and ", held.Select(f => $"\"{f.Id}\""))}, of which one can be so at most.";
            }

            var least = question.AtLeastOne;
            if (least.Count > 0 && !least.Any(one => With(one).Union(With(fact)).Count(question.AtMostOne.Contains) <= 1))
            {
                return $"Where \"{fact.Id}\" is so, none of those can be of which one has to be at least.";
            }
        }

        return null;

        List<Fact> With(Fact fact) => [.. chain.SkipWhile(f => f != fact).Append(fact).Distinct()];
    }
}
