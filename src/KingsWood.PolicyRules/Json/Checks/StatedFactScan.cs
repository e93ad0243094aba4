using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Whether anything can be wrong with facts stated by id. Nearly always nothing is, and then nothing is allocated.</summary>
internal static class StatedFactScan
{
    /// <summary>Whether all is well. No does not say that something is wrong, but that it has to be looked into.</summary>
    public static bool IsClean(Policy policy, Situation situation)
    {
        for (var i = 0; i < situation.PartCount; i++)
        {
            if (!IsClean(policy, situation, i, situation.Facts, !SituationParts.MayBeSeveral(situation))
                || !IsClean(policy, situation, i, situation.FactsOfPart(i), mayDiffer: true))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClean(Policy policy, Situation situation, int index, StatedFacts facts, bool mayDiffer)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var (id, answer) = facts.At(i);
            if (policy.Vocabulary.Find(situation.Kind, id) is not { } word
                || word.Fact.Id != id
                || (word.DiffersByPart && !mayDiffer)
                || StatedFactChecks.Contradict(StatedFactChecks.Read(word, policy, situation, index), answer)
                || (policy.Vocabulary.SharedQuestionOf(word.Fact) is { } question && CannotBeSo(question, situation, index)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CannotBeSo(Question question, Situation situation, int index)
    {
        var held = 0;
        for (var i = 0; i < question.AtMostOne.Count; i++)
        {
            held += Stated(question.AtMostOne[i], situation, index) == Answer.Yes ? 1 : 0;
        }

        var refused = 0;
        for (var i = 0; i < question.AtLeastOne.Count; i++)
        {
            refused += Stated(question.AtLeastOne[i], situation, index) == Answer.No ? 1 : 0;
        }

        return held > 1
            || (refused > 0 && refused == question.AtLeastOne.Count)
            || IsOutOfOrder(question, situation, index);
    }

    private static bool IsOutOfOrder(Question question, Situation situation, int index)
    {
        for (var i = 1; i < question.Ascending.Count; i++)
        {
            if (Stated(question.Ascending[i - 1], situation, index) == Answer.Yes
                && Stated(question.Ascending[i], situation, index) == Answer.No)
            {
                return true;
            }
        }

        return false;
    }

    // What is said of a part counts more than what is said of the whole.
    private static Answer Stated(Fact fact, Situation situation, int index) =>
        situation.FactsOfPart(index)[fact.Id] is var ofPart and not Answer.NotStated ? ofPart : situation.Facts[fact.Id];
}
