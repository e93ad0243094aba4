using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>One of the steps by which a policy came about: a layer, or what a program set by <c>With</c> beside the layers.</summary>
/// <param name="before">The policy on which it was made.</param>
internal abstract class PolicyStep(Policy before)
{
    /// <summary>The policy on which it was made.</summary>
    public Policy Before => before;

    /// <summary>Whether it says something about the same as a change of an earlier step.</summary>
    public abstract bool IsAbout(Adjustment change);

    /// <summary>The step on another policy; <see langword="null"/> where it cannot stand there.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="own">What it does not say itself, so that what its preset says of it holds.</param>
    /// <param name="same">What neither it nor its preset says anything about.</param>
    /// <param name="leftOut">Takes what cannot stand there, so that the rest can; nothing where all of it has to.</param>
    public abstract Policy? On(Policy policy, IReadOnlySet<string> own, IReadOnlyList<Adjustment> same, ICollection<Adjustment>? leftOut);
}

/// <summary>A layer.</summary>
internal sealed class LayerStep(Policy before, Adaptation layer, DateOnly? start, IReadOnlyList<Loosening> loosenings) : PolicyStep(before)
{
    private readonly IReadOnlyList<Adjustment> holding = Holding.WithPreset(layer, layer.Adjustments, before.Content, start);

    public Adaptation Layer => layer;

    /// <summary>What it loosens, for a reason that it gives.</summary>
    public IReadOnlyList<Loosening> Loosenings => loosenings;

    /// <summary>What it said with a reason and no longer does; of the same change, the last.</summary>
    public IReadOnlyList<Adjustment> Ended { get; } =
    [
        .. layer.Adjustments.Where(a => a.Because is not null && a.LastDay < (start ?? DateOnly.MinValue))
            .GroupBy(a => a.Of).Select(same => same.MaxBy(a => a.LastDay)!),
    ];

    /// <summary>What it loosened and no longer does; found once all layers are applied.</summary>
    public IReadOnlyList<Loosening> Expired { get; set; } = [];

    public override bool IsAbout(Adjustment change) => holding.Any(a => Clashes.AreAboutTheSame(a, change));

    public override Policy? On(Policy policy, IReadOnlySet<string> own, IReadOnlyList<Adjustment> same, ICollection<Adjustment>? leftOut) => Apply(
        policy,
        Holding.WithPreset(layer, layer.Adjustments.Where(a => !own.Contains(a.Of)), policy.Content, start)
            .Where(a => !same.Any(s => Clashes.AreAboutTheSame(s, a))),
        leftOut);

    /// <summary>The layer as if something that it no longer says still held.</summary>
    public Policy? With(IReadOnlyList<Adjustment> ended) =>
        Apply(Before, holding.Where(a => ended.All(e => e.Of != a.Of)).Concat(ended), leftOut: null);

    // A later layer may use a word of what is taken out. What does cannot stand, and neither can what rests on that.
    private Policy? Apply(Policy policy, IEnumerable<Adjustment> said, ICollection<Adjustment>? leftOut)
    {
        List<Adjustment> rest = [.. said];
        while (true)
        {
            var (content, settings, problems) = LayerApplier.Apply(policy, layer, rest);
            if (problems.Count == 0 || leftOut is null)
            {
                return problems.Count > 0 ? null : policy.With(content, settings);
            }

            List<Adjustment> wrong = [.. rest.Where(a => problems.Any(p => a.Has(p.Place)))];
            foreach (var adjustment in wrong.Count > 0 ? wrong : rest)
            {
                leftOut.Add(adjustment);
            }

            if (wrong.Count == 0)
            {
                return policy; // without the whole of the layer
            }

            rest = [.. rest.Except(wrong, ReferenceEqualityComparer.Instance).Cast<Adjustment>()];
        }
    }
}

/// <summary>What a program set by <c>With</c>, or the rules that it added so.</summary>
internal sealed class CodeStep(Policy before, Policy after) : PolicyStep(before)
{
    private readonly HashSet<string> changed = [.. Settings.Differing(before.Settings, after.Settings)];

    public Policy After => after;

    /// <summary>Whether it is none: everything was set back.</summary>
    public bool ChangesNothing => changed.Count == 0 && Further.Count == 0;

    /// <summary>What it set, as if a layer said so.</summary>
    public IEnumerable<SettingAdjustment> Set => after.Content.Settings.Where(s => changed.Contains(s.Id))
        .Select(s => new SettingAdjustment(s.Id, SettingValue.OfValue(s.ValueIn(after.Settings))));

    private List<string> Further => [.. after.Content.Further.Except(Before.Content.Further)];

    public override bool IsAbout(Adjustment change) => change is SettingAdjustment { SettingId: var id } && changed.Contains(id);

    public override Policy? On(Policy policy, IReadOnlySet<string> own, IReadOnlyList<Adjustment> same, ICollection<Adjustment>? leftOut)
    {
        var unsaid = same.Select(a => a.Of).Concat(own).ToHashSet(StringComparer.Ordinal);
        var (content, further) = (policy.Content, Further);
        if (further.Count > 0)
        {
            try
            {
                content = content.With([.. after.Content.Rules.Where(r => further.Contains(r.Id))]);
            }
            catch (PolicyBuildException)
            {
                return null; // what was taken out had an id that is another's here
            }
        }

        var settings = policy.Settings.With(after.Settings, changed.Where(id => !unsaid.Contains(SettingAdjustment.OfSetting(id))));
        return policy.With(StillBoundByLaw.In(content, policy.Settings, settings), settings);
    }
}
