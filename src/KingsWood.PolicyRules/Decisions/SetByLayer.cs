using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>That a rule of a decision is as it is because a school or a trust has set it so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Layer">The name of the adaptation, of several that set it the last; that of the policy, where a rule was added beside it.</param>
/// <param name="Adjustment">What it changes: the severity of the rule, a setting that the rule asks, or the rule itself, where it is the school's own.</param>
/// <param name="Preset">The preset that says so; <see cref="Preset.Default"/> where the adaptation itself does.</param>
public sealed record SetByLayer(Rule Rule, string Layer, Adjustment Adjustment, Preset Preset)
{
    /// <summary>
    /// Whether a program set it by <c>Policy.With</c>, it loosens a rule that keeps children safe, and nobody said why. An adaptation
    /// would not load so.
    /// </summary>
    public bool LoosensWithoutReason { get; init; }
}
