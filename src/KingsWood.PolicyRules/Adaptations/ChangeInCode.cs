using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What a program set of a policy by <c>With</c>, which has nowhere to give a reason. Worked out when it is asked for.</summary>
/// <param name="before">The policy before the first such change.</param>
/// <param name="after">The policy with all of them.</param>
internal sealed class ChangeInCode(Policy before, Policy after)
{
    private const string Program = "the program";

    private readonly Lazy<HashSet<string>> loosened = new(() =>
        [.. new LooseningFinder(before, after).FindWhatNeedsAReason().Select(l => l.RuleId)]);

    private readonly Lazy<WithAndWithout> policies = new(() => new(after, before));

    /// <summary>The policy before the first change.</summary>
    public Policy Before => before;

    /// <summary>What it loosens of the rules that keep children safe, where the decision would be otherwise without it.</summary>
    public IReadOnlyList<SetByLayer> Touching(Decision decision)
    {
        // What a layer on top of it sets again is the layer's.
        var changed = after.Content.Settings
            .Where(s => !s.ValueIn(before.Settings).Equals(s.ValueIn(after.Settings))
                && s.ValueIn(after.Settings).Equals(s.ValueIn(decision.Policy.Settings)))
            .ToList();
        var (rules, first) = (new SortedSet<string>(StringComparer.Ordinal), default(Known?));
        if (changed.Count == 0 || loosened.Value.Count == 0
            || !policies.Value.Differs(decision.Situation, decision.AsOf, ref first, rules))
        {
            return [];
        }

        return
        [
            .. from rule in rules.Where(loosened.Value.Contains).Select(after.Find).OfType<Rules.Rule>()
               from setting in changed
               select new SetByLayer(rule, Program, new SettingAdjustment(setting.Id, SettingValue.OfValue(setting.ValueIn(after.Settings))), default)
               {
                   LoosensWithoutReason = true,
               },
        ];
    }
}
