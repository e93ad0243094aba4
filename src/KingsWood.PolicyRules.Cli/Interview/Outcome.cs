using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>What somebody has to know of a decision: the verdict, and what is left to do.</summary>
internal static class Outcome
{
    /// <summary>Whether two decisions tell somebody the same. Advice alone is no reason to ask another question.</summary>
    public static bool IsTheSame(Decision one, Decision other) => Of(one).SetEquals(Of(other));

    // The two permitted are one outcome.
    private static HashSet<string> Of(Decision decision) =>
    [
        (decision.Verdict == Verdict.PermittedWithAdvice ? Verdict.Permitted : decision.Verdict).ToString(),
        .. decision.Obligations.Where(o => o.IsOpen).Select(o => o.Duty.Id),
    ];
}
