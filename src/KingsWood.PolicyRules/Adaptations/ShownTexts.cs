using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Tells whether a rule, or a text of it, can show in a decision.</summary>
internal static class ShownTexts
{
    private const string NotBroken = "the rule prohibits nothing here";

    /// <summary>Why no decision of the policy ever shows it, as a sentence goes on with it; <see langword="null"/> where one may.</summary>
    public static string? WhyNever(TextAdjustment text, Policy policy)
    {
        var effects = EffectsOf(text.RuleId, policy);
        return effects.Count == 0 ? "the rule says nothing here"
            : text.Part switch
            {
                TextPart.Advice when !effects.Contains(Effect.Advised) => "the rule advises nothing here",
                TextPart.Ask when !effects.Contains(Effect.Gap) => "the rule is silent about nothing here",
                TextPart.Meanwhile when !IsBroken() && !effects.Contains(Effect.Owed) => "the rule prohibits and owes nothing here",
                TextPart.LeadsTo when !IsBroken() => NotBroken,

                // It stands for advice as well, where there is none.
                TextPart.Instead when !IsBroken() && !(effects.Contains(Effect.Advised) && policy.Find(text.RuleId) is Norm { Advice: null }) => NotBroken,
                _ => null,
            };

        bool IsBroken() => effects.Contains(Effect.Broken) || effects.Contains(Effect.LeftUndone) || effects.Contains(Effect.Gap);
    }

    /// <summary>Whether no situation can meet the rule, as the settings are.</summary>
    public static bool IsNeverMet(string ruleId, Policy policy) => EffectsOf(ruleId, policy).Count == 0;

    private static HashSet<Effect> EffectsOf(string ruleId, Policy policy)
    {
        return
        [
            .. Enumerable.Range(0, SituationKinds.Count)
                .Select(kind => new NormGroups(policy.For((SituationKind)kind)))
                .SelectMany(groups => groups.TermsOf(IsOfTheRule).Select(t => t.Outcome).Concat(groups.TreesOf(IsOfTheRule)))
                .Select(o => o.Effect),
        ];

        bool IsOfTheRule(Outcome outcome) => outcome.Norm.Id == ruleId;
    }
}
