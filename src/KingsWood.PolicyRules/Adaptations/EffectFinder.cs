using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// Finds changes that change nothing, by what follows and not by what they are called: the layer is applied with each of them
/// and without it.
/// </summary>
internal sealed class EffectFinder(HashSet<Adjustment> known, CancellationToken cancellation)
{
    private readonly Dictionary<Adjustment, (string Layer, bool HasEffect, string Why)> found = new(ReferenceEqualityComparer.Instance);
    private readonly List<Adjustment> inOrder = [];

    /// <summary>Every change without effect, in the order in which they were said.</summary>
    /// <param name="policy">The adapted policy.</param>
    /// <param name="compared">What is known already of what its changes do; nothing where there is none.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    public static IReadOnlyList<ChangeWithoutEffect> Find(Policy policy, IReadOnlyList<LayerComparison> compared, CancellationToken cancellation)
    {
        var known = compared.SelectMany(l => l.Changes).Select(c => c.Change).OfType<Adjustment>();
        var finder = new EffectFinder(new(known, ReferenceEqualityComparer.Instance), cancellation);
        if (policy.Editions is { } editions)
        {
            foreach (var edition in editions.All)
            {
                finder.Look(edition.Policy, edition.From);
            }
        }
        else
        {
            finder.Look(policy, null);
        }

        return [.. finder.inOrder.Where(a => !finder.found[a].HasEffect).Select(a => new ChangeWithoutEffect(finder.found[a].Layer, a) { Why = finder.found[a].Why })];
    }

    private void Look(Policy policy, DateOnly? start)
    {
        if (policy.Adapted is not { } how)
        {
            return;
        }

        var (before, locked) = (how.Base, new HashSet<string>(StringComparer.Ordinal));
        foreach (var layer in how.Layers)
        {
            if (With(before, layer, layer.Adjustments, start) is not { } after)
            {
                return; // it was applied once, so this does not happen; and what is not known to change nothing is not said to
            }

            foreach (var change in layer.Adjustments.Where(a => (a is FactAdjustment || !LayerLoosening.IsWord(a)) && a.HoldsOn(start)))
            {
                cancellation.ThrowIfCancellationRequested();
                if (change is FactAdjustment fact)
                {
                    // A later layer can ask for what this one adds.
                    var isAsked = AsksFor(after, fact.Fact.Id) || AsksFor(policy, fact.Fact.Id);
                    Note(change, layer, isAsked, isAsked ? "" : "no rule, no exception and no duty here asks for it");
                    continue;
                }

                if (known.Contains(change))
                {
                    Note(change, layer, hasEffect: true, "");
                    continue;
                }

                if (change is TextAdjustment text && ShownTexts.WhyNever(text, after) is { } never && ShownTexts.WhyNever(text, policy) is not null)
                {
                    Note(change, layer, hasEffect: false, never);
                    continue;
                }

                // As it stands here, and as the later layers leave it.
                if (change is RuleAdjustment { Rule.Id: var id }
                    && ShownTexts.IsNeverMet(id, after) && (policy.Find(id) is null || ShownTexts.IsNeverMet(id, policy)))
                {
                    Note(change, layer, hasEffect: false, "no situation can meet it");
                    continue;
                }

                var others = layer.Adjustments.Where(a => !(a.Of == change.Of && a.SaysTheSameAs(change)));
                var hasEffect = change is LockAdjustment { Id: var lockedId }
                    ? !locked.Contains(lockedId)
                    : Differ(With(before, layer, others, start), after);
                Note(change, layer, hasEffect, hasEffect ? "" : Why(change, layer, before, how, start));
            }

            locked.UnionWith(layer.Adjustments.OfType<LockAdjustment>().Where(a => a.HoldsOn(start)).Select(a => a.Id));
            before = after;
        }
    }

    private static string Why(Adjustment change, Adaptation layer, Policy before, AppliedAdaptation how, DateOnly? start)
    {
        if (Says(layer.Preset, before.Content, change))
        {
            return $"{Of(layer.Preset)} says so already";
        }

        foreach (var earlier in how.Layers.TakeWhile(l => !ReferenceEquals(l, layer)).Reverse())
        {
            if (earlier.Adjustments.Any(a => a.HoldsOn(start) && Same(a, change)))
            {
                return $"{earlier.Name} says so already";
            }

            if (Says(earlier.Preset, how.Base.Content, change))
            {
                return $"{Of(earlier.Preset)} of {earlier.Name} says so already";
            }
        }

        var words = layer.Adjustments.Where(LayerLoosening.IsWord).ToList();
        return With(before, layer, words, start) is { } nothing && With(before, layer, [.. words, change], start) is { } alone && !Differ(nothing, alone)
            ? "it is so without it"
            : $"what else {layer.Name} says comes to the same";
    }

    private static bool AsksFor(Policy policy, string factId) => policy.Content.Norms
        .SelectMany(n => n.Limbs.SelectMany(l => l.Conditions)
            .Concat(n.Exceptions.Select(e => e.When))
            .SelectMany(c => ConditionRewriter.FactsOf(c, policy.Settings))
            .Concat(n.Owings.SelectMany(o => o.Duty.Fates)))
        .Any(f => f.Id == factId);

    private static bool Says(Preset preset, PolicyContent content, Adjustment change) => Presets.Of(preset, content).Any(p => Same(p, change));

    private static bool Same(Adjustment one, Adjustment other) => one.Of == other.Of && one.Says == other.Says;

    private static string Of(Preset preset) => $"the preset \"{Json.Words.Of(preset)}\"";

    private void Note(Adjustment change, Adaptation layer, bool hasEffect, string why)
    {
        if (!found.TryGetValue(change, out var earlier))
        {
            inOrder.Add(change);
        }

        found[change] = (layer.Name, hasEffect || earlier.HasEffect, earlier.Why is { Length: > 0 } said ? said : why);
    }

    private static Policy? With(Policy before, Adaptation layer, IEnumerable<Adjustment> changes, DateOnly? start)
    {
        var (content, settings, problems) = LayerApplier.Apply(
            before, layer, Holding.WithPreset(layer, changes, before.Content, start));
        return problems.Count > 0 ? null : before.With(content, settings);
    }

    private static bool Differ(Policy? without, Policy with)
    {
        if (without is null)
        {
            return true; // something else rests on it
        }

        if (without.Fingerprint == with.Fingerprint && without.Settings.SaysTheSameAs(with.Settings))
        {
            return false;
        }

        // Another value of a setting that no condition, no sentence and no situation tells from the first.
        return with.Content.Settings.Any(s => IsRead(s) && !s.ValueIn(without.Settings).Equals(s.ValueIn(with.Settings)))
            || PolicyComparer.Compare(without, with) is not
            {
                Rules.Count: 0,
                FactsAdded.Count: 0,
                FactsRemoved.Count: 0,
                FactsChanged.Count: 0,
                Settings.Count: > 0,
            };
    }

    private static bool IsRead(Setting setting) => setting.ReadBy.Count > 0 || setting is not (Reading or Parameter<int>);
}
