using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What each preset says of a policy, as adjustments that can be shown and shipped as a file.</summary>
public static class Presets
{
    /// <summary>The adjustments of a preset.</summary>
    public static IReadOnlyList<Adjustment> Of(Preset preset, PolicyContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var origin = new Origin($"preset {preset}");
        return preset switch
        {
            Preset.Strict =>
            [
                .. content.StrictReadings.Select(o =>
                    new SettingAdjustment(o.Reading.Id, SettingValue.OfValue(o)) { Origin = origin }),
                .. content.Norms.Where(n => n.Force == Force.StronglyAdvised && n.Advice is not null).Select(n =>
                    new SeverityAdjustment(n.Id, Severity.Prohibit) { Origin = origin }),
            ],
            Preset.Advisory =>
            [
                .. content.Norms.Where(n => !n.IsGuarded && n.Owes is not { Duty.IsLaw: true } && Demands(n))
                    .Select(n => new SeverityAdjustment(n.Id, Severity.Advise) { Origin = origin }),
            ],
            _ => [],
        };
    }

    private static bool Demands(Norm norm) =>
        norm.Limbs.Any(l => l.BrokenWhen is not null || l.OwedWhen is not null || l.GapWhen is not null);
}
