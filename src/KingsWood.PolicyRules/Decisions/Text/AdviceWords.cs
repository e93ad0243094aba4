namespace KingsWood.PolicyRules.Decisions;

/// <summary>The advice of a decision: several rules may give the same, and it is told once, with all of them behind it.</summary>
internal static class AdviceWords
{
    public static IEnumerable<string> Of(Decision decision) => decision.Advice
        .GroupBy(f => f.Exemption?.Advice ?? f.Rule.Advice ?? f.Rule.Instead ?? f.Rule.Says)
        .Select(same => $"{same.Key} [{string.Join("; ", Citations([.. same], decision.Policy).Distinct())}]");

    // What a school has made an exception of is written in its own text, and not where the rule is.
    private static IEnumerable<string> Citations(List<Finding> findings, Policy policy) => findings.Select(f => SourceOf(f, policy) is { } source
        ? $"{source}, an exception to {string.Join(" and ", findings.Where(o => SourceOf(o, policy) == source).Select(o => o.Rule.Id).Distinct())}"
        : Phrases.Citation(f));

    private static string? SourceOf(Finding finding, Policy policy) =>
        finding.Exemption is { Advice: not null } exemption && policy.Content.Given is { } given
        && !given.Norms.Any(n => n.Exceptions.Any(e => e.Id == exemption.Id))
            ? exemption.Source
            : null;
}
