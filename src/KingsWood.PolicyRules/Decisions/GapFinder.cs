namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out where the policy is silent and should not be.</summary>
internal static class GapFinder
{
    public static IReadOnlyList<Gap> Find(Decision decision)
    {
        var gaps = decision.Findings
            .Where(f => f.Kind == FindingKind.Gap)
            .Select(f => new Gap(f.Rule, f.Rule.Says, f.Rule.Ask ?? "the Designated Safeguarding Lead"));
        var unnamed = decision.Obligations
            .Where(o => o is { To.IsGap: true, State: not ObligationState.PerhapsOwed })
            .Select(o => new Gap(
                null,
                "The policy names nobody who receives a report where the one it names is concerned.",
                "the chair of governors or the local authority's designated officer"))
            .Take(1);
        return [.. gaps, .. unnamed];
    }
}
