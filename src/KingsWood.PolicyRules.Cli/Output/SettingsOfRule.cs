using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Finds the readings and parameters that a rule depends on.</summary>
internal static class SettingsOfRule
{
    /// <summary>The settings, each once, in the order in which the rule mentions them.</summary>
    public static IReadOnlyList<Setting> Find(Rule rule) =>
        [.. LeavesOfRule.Find(rule).Select(SettingOf).Concat(RecipientsOf(rule)).Concat(rule.Mentions).OfType<Setting>().Distinct()];

    private static Setting? SettingOf(Condition leaf) => leaf switch
    {
        ReadingOption option => option.Reading,
        FamilyFact family => family.Parameter,
        _ => null,
    };

    private static IEnumerable<Setting?> RecipientsOf(Rule rule) => rule is Norm norm
        ? norm.Exceptions.Select(e => e.Owes).Prepend(norm.Owes).Select(o => o?.Duty.Recipient)
        : [];
}
