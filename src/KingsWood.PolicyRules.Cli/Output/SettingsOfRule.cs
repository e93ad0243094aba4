using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Finds the readings and parameters that a rule depends on.</summary>
internal static class SettingsOfRule
{
    /// <summary>The settings, each once, in the order in which the rule mentions them.</summary>
    public static IReadOnlyList<Setting> Find(Rule rule) =>
        [.. LeavesOfRule.Find(rule).Select(SettingOf).Concat(Owed(rule).SelectMany(SettingsOf)).Concat(rule.Mentions).OfType<Setting>().Distinct()];

    private static Setting? SettingOf(Condition leaf) => leaf switch
    {
        ReadingOption option => option.Reading,
        FamilyFact family => family.Parameter,
        _ => null,
    };

    private static IEnumerable<Owing> Owed(Rule rule) => rule is Norm norm
        ? norm.Exceptions.Select(e => e.Owes).Prepend(norm.Owes).OfType<Owing>()
        : [];

    // To whom, and by when: what is owed at once, or by a time of the rule's own, goes by no setting.
    private static IEnumerable<Setting?> SettingsOf(Owing owes) => owes is { How: Promptness.SameDay, Within: null }
        ? [owes.Duty.Recipient, owes.Duty.WithinHours, owes.Duty.HoursCountAlone?.Reading, owes.Duty.WithinWorkingDays]
        : [owes.Duty.Recipient];
}
