using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>The loosenings of safeguarding rules, each told once however many editions know of it.</summary>
internal static class LooseningWords
{
    /// <summary>Every loosening of every day, once: as one that holds, where there is a day of today or later on which it does.</summary>
    public static IReadOnlyList<Loosening> Once(Policy policy)
    {
        var today = policy.Adapted?.Loosenings ?? [];
        return
        [
            .. today.Concat(Days.Of(policy).SelectMany(d => d.Policy.Adapted?.Loosenings ?? []))
                .GroupBy(l => (l.Layer, l.Adjustment.Of, l.Adjustment.Says, l.Until))
                .Select(same => same.First()),
        ];
    }

    /// <summary>The loosening in one sentence.</summary>
    public static string Of(Loosening loosening)
    {
        var (rules, because) = (RuleIdWords.Of(loosening.Rules), loosening.Reason.TrimEnd('.'));
        var what = loosening.Adjustment is ExceptionAdjustment exception
            ? $"{exception.Of}, from {exception.Exception.Source}"
            : loosening.Adjustment.ToString();
        var until = (loosening.Until, loosening.HasExpired) switch
        {
            ({ } last, true) => $"; it held until {Days.Say(last)}, and holds no longer",
            ({ } last, false) => $"; {new Days(loosening.Adjustment.From, last)}",
            _ when loosening.Adjustment.From is { } from => $"; {new Days(from, null)}",
            _ => "",
        };
        return $"{rules} {(loosening.Adjustment is TextAdjustment ? "worded otherwise" : "loosened")} by {loosening.Layer} ({what}), approved by {SettingWords.Of(loosening.ApprovedBy)}: {because}{until}.";
    }
}
