using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What a program set of a policy by <c>With</c>, which has nowhere to give a reason. Worked out when it is asked for.</summary>
internal sealed class ChangeInCode
{
    private const string Program = "the program";

    private readonly PolicySteps steps;
    private readonly int place;
    private readonly CodeStep step;
    private readonly Lazy<HashSet<string>> loosened;
    private readonly Lazy<List<SaidChange>> changes;
    private readonly Lazy<LastingDifference> policies;

    /// <summary>What a program set.</summary>
    /// <param name="steps">The steps of a policy.</param>
    /// <param name="place">Which of them it is.</param>
    public ChangeInCode(PolicySteps steps, int place)
    {
        (this.steps, this.place, step) = (steps, place, (CodeStep)steps.All[place]);
        loosened = new(() => [.. new LooseningFinder(step.Before, step.After).FindWhatNeedsAReason().Select(l => l.RuleId)]);
        changes = new(Changes);
        policies = new(() => steps.Without(changes.Value) ?? new(new(step.After, step.Before), null));
    }

    /// <summary>Every change of the kind among the steps of a policy.</summary>
    public static IReadOnlyList<ChangeInCode> Of(PolicySteps steps) =>
        [.. steps.All.Index().Where(s => s.Item is CodeStep).Select(s => new ChangeInCode(steps, s.Index))];

    /// <summary>What it loosens of the rules that keep children safe, where the decision would be otherwise without it.</summary>
    public IReadOnlyList<SetByLayer> Touching(Decision decision)
    {
        var (rules, first) = (new SortedSet<string>(StringComparer.Ordinal), default(Known?));
        if (changes.Value.Count == 0 || loosened.Value.Count == 0
            || !policies.Value.Differs(decision.Situation, decision.AsOf, ref first, rules))
        {
            return [];
        }

        return
        [
            .. from rule in rules.Where(loosened.Value.Contains).Select(decision.Policy.Find).OfType<Rules.Rule>()
               from change in changes.Value
               select new SetByLayer(rule, Program, change.Change, default)
               {
                   LoosensWithoutReason = true,
               },
        ];
    }

    // What is set again, and takes it back, leaves nothing of it. A reason that a layer gives on top of it is for what the layer loosens.
    private List<SaidChange> Changes()
    {
        List<SaidChange> said = [.. step.Set.Select(s => new SaidChange(place, s))];
        var again = steps.SaidAgain(said);
        return [.. said.Where(s => again.Contains(s) || !steps.IsSaidLater(s))];
    }
}
