using KingsWood.PolicyRules.Logic;

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

    /// <summary>What whoever the law alone binds is told in the place of a rule that does not reach them.</summary>
    public const string BeyondTheLaw =
        "The school does not count the person as staff, so its policy says nothing of what they may do. What the law asks of them is owed all the same.";

    /// <summary>Whether it is no silence of the rule itself: it only binds the person because the law asks what it asks.</summary>
    public static bool IsByLawAlone(Finding finding, Decision decision) =>
        finding is { Kind: FindingKind.Gap, Rule: { AlsoBinds: { } byLaw } rule }
        && IsSo(byLaw, decision) && !IsSo(decision.Policy.Content.Binds(rule.Binds), decision);

    private static bool IsSo(Condition condition, Decision decision) =>
        Evaluator.Evaluate(condition, decision.Policy.Settings, fact => decision.Holds(fact) ? Truth.Yes : Truth.No) == Truth.Yes;

    private static string Says(Finding finding, Decision decision) =>
        IsByLawAlone(finding, decision) ? BeyondTheLaw : finding.Rule.Says;

    // A sentence that goes on after who stands in has a comma there.
    private static string Ask(Finding finding, Decision decision) =>
        decision.Worded(finding.Rule).Ask?.TrimEnd(',') ?? LeadWords.Asked(decision.Policy);
}
