using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out where the policy is silent and should not be.</summary>
internal static class GapFinder
{
    public static IReadOnlyList<Gap> Find(Decision decision)
    {
        var gaps = decision.Findings
            .Where(f => f.Kind == FindingKind.Gap)
            .Select(f => new Gap(f.Rule, Says(f, decision), Ask(f, decision)));
        var unnamed = decision.Obligations
            .Where(o => o is { To.IsGap: true, State: not ObligationState.PerhapsOwed })
            .Select(o => new Gap(
                null,
                "The policy names nobody who receives a report where the one it names is concerned.",
                "the chair of governors or the local authority's designated officer"))
            .Take(1);
        return [.. gaps, .. unnamed];
    }

    private const string BeyondTheLaw =
        "The school does not count the person as staff, so its policy says nothing of what they may do. What the law asks of them is owed all the same.";

    private const string OfWhatElse = "the person as well, and its policy says nothing of what else they may do.";

    /// <summary>
    /// What somebody is told whom the policy as a whole does not speak to, in the place of the rule that reaches them: because
    /// the law asks what it asks, or because it was added for them; <see langword="null"/> where it is the rule itself that is silent.
    /// </summary>
    public static string? Beyond(Finding finding, Decision decision)
    {
        if (finding is not { Kind: FindingKind.Gap, Rule: var rule })
        {
            return null;
        }

        var content = decision.Policy.Content;
        return rule.AlsoBinds is { } byLaw && IsSo(byLaw, decision) && !IsSo(content.Binds(rule.Binds), decision) ? BeyondTheLaw
            : IsBeyondTheRule(rule, decision) ? BeyondTheRules(decision)
            : null;
    }

    /// <summary>Whether rules of the school's own are all that reaches the person.</summary>
    public static bool IsReachedByItsOwnRulesAlone(Decision decision) =>
        decision.Findings.Any(f => f.Kind == FindingKind.Gap && IsBeyondTheRule(f.Rule, decision));

    private static bool IsBeyondTheRule(Norm rule, Decision decision) =>
        !decision.Policy.Content.SpeaksTo(rule.Binds, decision.Situation.Kind) && !IsSpokenTo(decision);

    private static string BeyondTheRules(Decision decision) =>
        decision.Findings.Where(f => f.Kind == FindingKind.Gap && IsBeyondTheRule(f.Rule, decision)).Select(f => f.Rule.Id).Distinct().Count() is > 1 and var several
            ? FormattableString.Invariant($"{several} rules of the school speak to {OfWhatElse}")
            : $"One rule of the school speaks to {OfWhatElse}";

    /// <summary>Whether the policy as it was given speaks to the person for certain: what it threatens is for them alone.</summary>
    public static bool IsSpokenTo(Decision decision) => decision.Policy.Content is var content
        && (content.Given is null || IsSo(content.SpokenTo(decision.Situation.Kind), decision));

    /// <summary>Whether a gap is no silence of a rule, but of the policy about the person.</summary>
    public static bool IsOfThePerson(Gap gap) => gap.Says == BeyondTheLaw || gap.Says.EndsWith(OfWhatElse, StringComparison.Ordinal);

    private static bool IsSo(Condition condition, Decision decision) =>
        Evaluator.Evaluate(condition, decision.Policy.Settings, fact => decision.Holds(fact) ? Truth.Yes : Truth.No) == Truth.Yes;

    private static string Says(Finding finding, Decision decision) =>
        Beyond(finding, decision) ?? finding.Rule.Says;

    // A sentence that goes on after who stands in has a comma there.
    private static string Ask(Finding finding, Decision decision) =>
        decision.Worded(finding.Rule).Ask?.TrimEnd(',') ?? LeadWords.Asked(decision.Policy);
}
