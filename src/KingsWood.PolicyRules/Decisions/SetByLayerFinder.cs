using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Finds which layer set what the rules of a decision say. What it lists as loosened is told there, and not here.</summary>
internal static class SetByLayerFinder
{
    public static IReadOnlyList<SetByLayer> Find(Decision decision) =>
    [
        .. decision.Policy.ChangesInCode.SelectMany(c => c.Touching(decision)),
        .. ByLayers(decision),
    ];

    private static IReadOnlyList<SetByLayer> ByLayers(Decision decision)
    {
        var speaking = decision.Findings.Where(Speaks).Select(f => f.Rule).Distinct().ToList();
        var beside = speaking
            .Where(n => decision.Policy.Content.Further.Contains(n.Id, StringComparer.Ordinal))
            .Select(n => new SetByLayer(n, decision.Policy.Name, new RuleAdjustment(n), Preset.Default));
        if (decision.Policy.Adapted is not { } how)
        {
            return [.. beside];
        }

        var day = (decision.Situation.On ?? decision.AsOf)?.Date;
        var said = how.Layers.Reverse().SelectMany(layer => Said(layer, how, day)).DistinctBy(s => s.Adjustment.Of).ToList();
        var told = decision.Loosenings.Select(l => l.Adjustment.Of).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from norm in speaking
               from one in said
               where !told.Contains(one.Adjustment.Of) && Sets(one.Adjustment, norm, decision, how.Base)
               select new SetByLayer(norm, one.Layer, one.Adjustment, one.Preset),
            .. beside,
        ];
    }

    private static bool Speaks(Finding finding) => finding.Kind is not (FindingKind.Noted or FindingKind.PerhapsAdvised);

    private static IEnumerable<(string Layer, Adjustment Adjustment, Preset Preset)> Said(Adaptation layer, AppliedAdaptation how, DateOnly? day) =>
        layer.Adjustments.Where(a => a.HoldsOn(day)).Select(a => (layer.Name, a, Preset.Default))
            .Concat(Presets.Of(layer.Preset, how.Base.Content).Select(a => (layer.Name, a, layer.Preset)));

    // A value that the policy under it has as well sets nothing.
    private static bool Sets(Adjustment adjustment, Norm norm, Decision decision, Policy under) => adjustment switch
    {
        RuleAdjustment own => own.Rule.Id == norm.Id,
        SeverityAdjustment severity => severity.RuleId == norm.Id && !ReferenceEquals(under.Find(norm.Id), norm),
        SettingAdjustment { SettingId: var id } => decision.Policy.Content.Settings.FirstOrDefault(s => s.Id == id) is { } setting
            && !setting.ValueIn(under.Settings).Equals(setting.ValueIn(decision.Policy.Settings))
            && Asks(norm, setting, decision),
        _ => false,
    };

    private static bool Asks(Norm norm, Setting setting, Decision decision)
    {
        // Not by whom it binds: that is said where it matters.
        var limb = norm.LimbFor(decision.Situation.Kind)!;
        return new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen }.Concat(norm.Exceptions.Select(e => e.When))
                .Any(c => c is not null && AlikeKinds.Asks(c, setting))
            || (setting == OwnWords.WorkingDays && decision.Obligations.Any(o => o is { DueBy: not null, Within.Unit: DeadlineUnit.WorkingDays } && o.Rules.Contains(norm)))
            || (norm.Owes is { How: Promptness.SameDay, Duty: var duty } && decision.Obligations.Any(o => o.Rules.Contains(norm) && IsDueBy(o, duty, setting)));
    }

    // What another rule owes at once, or nobody owes, is put off by no setting.
    private static bool IsDueBy(Obligation obligation, Duty duty, Setting setting) => obligation.Within switch
    {
        { Unit: DeadlineUnit.Hours } => duty.WithinHours == setting,
        { Unit: DeadlineUnit.WorkingDays } => duty.WithinWorkingDays == setting,
        _ => obligation.How == Promptness.SameDay && (duty.WithinHours == setting || duty.WithinWorkingDays == setting),
    };
}
