using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Which verdicts there were, and which there are now.</summary>
internal static class VerdictPairs
{
    private const int MostClauses = 2;

    /// <summary>The pairs in words: each as it is, or where that would be many, all that were and all that are.</summary>
    public static string Say(IReadOnlyList<(Verdict Before, Verdict Now)> pairs)
    {
        var clauses = pairs
            .GroupBy(p => p.Before)
            .Select(p => (Before: p.Key, Now: Any(p.Select(one => one.Now))))
            .GroupBy(p => p.Now)
            .Select(p => (Before: p.Select(one => one.Before).Max(), Says: $"{Any(p.Select(one => one.Before))} before, {p.Key} now"))
            .OrderByDescending(p => p.Before)
            .ToList();
        return clauses.Count <= MostClauses
            ? string.Join("; ", clauses.Select(c => c.Says))
            : $"{Any(pairs.Select(p => p.Before))} before, {Any(pairs.Select(p => p.Now))} now";
    }

    /// <summary>All that are now, whatever was before; but what is permitted now says what it was, or it would read as less strict.</summary>
    public static string Now(IReadOnlyList<(Verdict Before, Verdict Now)> pairs)
    {
        var (permitted, others) = (pairs.Where(p => p.Now <= Verdict.Permitted).ToList(), pairs.Where(p => p.Now > Verdict.Permitted).ToList());
        return string.Join("; ", new[] { others.Count > 0 ? $"{Any(others.Select(p => p.Now))} now" : "", permitted.Count > 0 ? Say(permitted) : "" }.Where(s => s.Length > 0));
    }

    private static string Any(IEnumerable<Verdict> verdicts) =>
        verdicts.Distinct().OrderDescending().Select(PlainWords.Of).ToList() is [.. var first, var last]
            ? first.Count == 0 ? last : $"{string.Join(", ", first)} or {last}"
            : "";
}
