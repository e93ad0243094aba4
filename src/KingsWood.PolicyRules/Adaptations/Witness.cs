using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A situation in which something is loosened, in sentences: what is so, then what is not.</summary>
internal static class Witness
{
    public static string Say(Loosened one, Policy policy) =>
        $"{Phrases.Of(one.Kind)}: {string.Join(' ', one.Witness
            .OrderBy(w => w.Value == Answer.Yes ? 0 : 1)
            .Select(w => Sentence(policy, one.Kind, w.Key, w.Value)))}";

    private static string Sentence(Policy policy, SituationKind kind, string id, Answer answer) =>
        policy.Vocabulary.Find(kind, id) is not { Fact: var fact } ? $"{id}: {answer}."
        : answer == Answer.Yes ? fact.Yes
        : answer == Answer.No ? fact.No
        : fact.Unknown;
}
