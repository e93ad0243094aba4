using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>What a policy says on some days: once where it is the same on all of them, and otherwise each with its days.</summary>
internal static class DatedWords
{
    /// <summary>What is said on the days on which a change holds.</summary>
    public static string During(Adjustment change, Policy policy, Func<Policy, string> say) => InOneLine(EachDuring(change, policy, say));

    /// <summary>Each text that is said on the days on which a change holds, with its days.</summary>
    public static IReadOnlyList<(string Text, string Days)> EachDuring(Adjustment change, Policy policy, Func<Policy, string> say)
    {
        var last = AdjustmentWords.LastDayOf(change);
        var stretches = Days.Of(policy)
            .Where(s => !(s.Days.Until < change.From) && !(last < s.Days.From))
            .Select(s => (Days: new Days(Later(s.Days.From, change.From), Earlier(s.Days.Until, last)), s.Policy));
        return Of(stretches.DefaultIfEmpty((new(null, null), policy)), (_, p) => say(p));
    }

    /// <summary>What is said on some stretches of days: a text, or several with their days in brackets.</summary>
    public static string InOneLine(IEnumerable<(Days Days, Policy Policy)> stretches, Func<Policy, string> say) =>
        InOneLine(Of(stretches, (_, policy) => say(policy)));

    /// <summary>Each thing once that is said, with the days on which it is.</summary>
    public static IReadOnlyList<(T Said, string Days)> Of<T>(IEnumerable<(Days Days, Policy Policy)> stretches, Func<Days, Policy, T> say) =>
    [
        .. stretches.Select(s => (s.Days, Said: say(s.Days, s.Policy)))
            .GroupBy(s => s.Said)
            .Select(same => (same.Key, string.Join(" and ", Days.Joined(same.Select(s => s.Days))))),
    ];

    private static string InOneLine(IReadOnlyList<(string Text, string Days)> said) =>
        said is [var only] ? only.Text : string.Join(", ", said.Select(s => $"{s.Text} ({s.Days})"));

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
