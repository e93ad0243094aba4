using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>A policy in which what the law asks is as it was given, or added by a layer, apart from the settings that the policy itself offers.</summary>
/// <remarks>
/// Changes may do together what none of them does alone, also in several layers: an exception that rests on something, and what makes that
/// so without anybody saying it. So what has become of a policy is held against this, however it became so.
/// </remarks>
internal static class LawAsGiven
{
    /// <summary>The policy; <see langword="null"/> where nothing of the kind was changed.</summary>
    public static Policy? In(Policy policy)
    {
        if (policy.Content is not { Given: { } given } content)
        {
            return null;
        }

        var asked = given.Norms.Where(TheLaw.Asks).Concat(content.LawAdded).ToDictionary(n => n.Id, StringComparer.Ordinal);
        List<Rule> rules = [.. content.Rules.Select(r => r is Norm now && asked.TryGetValue(now.Id, out var was) ? AsGiven(was, now) : r)];
        var silences = Enum.GetValues<SituationKind>()
            .Any(kind => content.Vocabulary[kind].Facts.Any(word => word.Silence != SilenceAsGiven(given, kind, word)));
        return !silences && rules.SequenceEqual(content.Rules) ? null : policy.With(
            content.Replaced(
                rules,
                silences ? content.Vocabulary.With(words => words.With(word => SilenceAsGiven(given, words.Kind, word), []), []) : content.Vocabulary),
            policy.Settings);
    }

    // Whom it binds beside others is for the school to say; it binds nobody less by it.
    private static Norm AsGiven(Norm was, Norm now) =>
        ReferenceEquals(was.Limbs, now.Limbs)
        && was.Owes == now.Owes
        && was.Exceptions.Select(e => (e.Id, e.When)).SequenceEqual(now.Exceptions.Select(e => (e.Id, e.When)))
            ? now
            : new NormDraft(was) { AlsoBinds = now.AlsoBinds }.ToNorm();

    private static Logic.Silence SilenceAsGiven(PolicyContent given, SituationKind kind, KindFact word) =>
        given.Vocabulary[kind].Find(word.Fact)?.Silence ?? word.Silence;
}
