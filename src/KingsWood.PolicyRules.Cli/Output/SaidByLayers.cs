using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Which layer of a policy says something, why, and who approved it.</summary>
internal static class SaidByLayers
{
    /// <summary>Who set a setting to what it is: <c>, by Northern Trust. Because: …</c>; empty where no layer did.</summary>
    /// <param name="policy">The policy of some days.</param>
    /// <param name="day">The first of the days; none before every date.</param>
    /// <param name="setting">The setting.</param>
    public static string WhoSet(Policy policy, DateOnly? day, Setting setting)
    {
        foreach (var layer in (policy.Adapted?.Layers ?? []).Reverse())
        {
            if (layer.Adjustments.OfType<SettingAdjustment>().FirstOrDefault(a => a.SettingId == setting.Id && Holds(a, day)) is { } set)
            {
                return $", by {layer.Name}.{AdjustmentWords.Reason(set)}";
            }

            if (Presets.Of(layer.Preset, policy.Adapted!.Base.Content).OfType<SettingAdjustment>().Any(a => a.SettingId == setting.Id))
            {
                return $", by the preset \"{PlainWords.Of(layer.Preset)}\" of {layer.Name}.";
            }

            // A word of a school's own is a setting as well, and each stands by itself.
            if (layer.Adjustments.Any(a => Holds(a, day) && (a, setting.Id) is (RoleAdjustment, "own-roles") or (RelationAdjustment, "own-relations")))
            {
                return $", by {layer.Name}.";
            }
        }

        return "";
    }

    /// <summary>The severity that the last of the layers gave a rule; <see langword="null"/> where none did.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="policy">The policy of some days.</param>
    /// <param name="day">The first of the days; none before every date.</param>
    public static Severity? SeverityOf(string ruleId, Policy policy, DateOnly? day)
    {
        foreach (var layer in (policy.Adapted?.Layers ?? []).Reverse())
        {
            if ((layer.Adjustments.OfType<SeverityAdjustment>().FirstOrDefault(a => a.RuleId == ruleId && Holds(a, day))
                ?? Presets.Of(layer.Preset, policy.Adapted!.Base.Content).OfType<SeverityAdjustment>().FirstOrDefault(a => a.RuleId == ruleId)) is { } said)
            {
                return said.Severity;
            }
        }

        return null;
    }

    /// <summary>What each layer says of a rule, in the order of the layers.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="policy">The policy of some days.</param>
    /// <param name="day">The first of the days; none before every date.</param>
    public static IEnumerable<string> OfRule(string ruleId, Policy policy, DateOnly? day) =>
        from layer in policy.Adapted?.Layers ?? []
        from said in Presets.Of(layer.Preset, policy.Adapted!.Base.Content)
            .Where(p => layer.Adjustments.All(a => a.Of != p.Of || !Holds(a, day)))
            .Select(a => (Adjustment: a, By: $"{layer.Name}, by its preset \"{PlainWords.Of(layer.Preset)}\""))
            .Concat(layer.Adjustments.Where(a => Holds(a, day)).Select(a => (Adjustment: a, By: layer.Name)))
        let says = Says(said.Adjustment, ruleId)
        where says is not null
        select $"{said.By}: {says}.{AdjustmentWords.DaysAndReason(said.Adjustment)}";

    private static string? Says(Adjustment adjustment, string ruleId) => adjustment switch
    {
        RuleAdjustment rule when rule.Rule.Id == ruleId => "a rule of its own",
        SeverityAdjustment severity when severity.RuleId == ruleId => PlainWords.Of(severity.Severity),
        ExceptionAdjustment exception when exception.Lifts.Contains(ruleId) => $"exception \"{exception.Exception.Id}\", from {exception.Exception.Source}",
        TextAdjustment text when text.RuleId == ruleId => $"{PlainWords.Of(text.Part)}{(text.Extends ? ", also" : "")}: {text.Text.TrimEnd('.')}",
        LockAdjustment locked when locked.Id == ruleId => "locked for later layers",
        _ => null,
    };

    private static bool Holds(Adjustment adjustment, DateOnly? day) =>
        (adjustment.From is not { } first || day >= first) && !(AdjustmentWords.LastDayOf(adjustment) < (day ?? DateOnly.MinValue));
}
