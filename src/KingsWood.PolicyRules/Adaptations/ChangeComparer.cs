using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// Compares each layer of a policy with what is under it, and with itself without each of its changes. Bounded: a comparison for
/// each change and layer of each edition, in which kinds that are seen to be alike cost nothing.
/// </summary>
internal sealed class ChangeComparer(Action<int, int>? looksAt, CancellationToken cancellation)
{
    private readonly Dictionary<(string Layer, object Of), (Policy Before, Policy After, VerdictComparison Differences)> earlier = [];
    private int looked;
    private int all;

    /// <summary>Each layer, on the days of each edition.</summary>
    public static IReadOnlyList<LayerComparison> Compare(Policy policy, Action<int, int>? looksAt, CancellationToken cancellation)
    {
        var comparer = new ChangeComparer(looksAt, cancellation);
        var editions = policy.Editions?.All.Select(e => (e.Policy.Adapted, e.From)).ToList() ?? [(policy.Adapted, null)];
        comparer.all = editions.SelectMany(e => e.Adapted?.Layers ?? []).Sum(l => 1 + l.Adjustments.Count);
        return [.. editions.SelectMany(e => comparer.Layers(e.Adapted, e.From))];
    }

    private IEnumerable<LayerComparison> Layers(AppliedAdaptation? how, DateOnly? from)
    {
        var before = how?.Base;
        foreach (var layer in how?.Layers ?? [])
        {
            var one = new Applied(before!, layer, from);
            if (one.After is not { } after)
            {
                yield break; // it was applied once, so this does not happen
            }

            yield return Layer(one, before!, after);
            before = after;
        }
    }

    private LayerComparison Layer(Applied layer, Policy before, Policy after)
    {
        var differences = Between(before, after, (layer.Name, layer.Name));
        var changes = new List<ChangeComparison>();
        var rest = new List<Adjustment?>();
        foreach (var change in layer.Changes)
        {
            if (layer.Without(change) is { } without
                && Between(without, after, (layer.Name, (object?)change ?? layer.Preset), differences.TooLarge) is { IsEmpty: false } all
                && WithoutWhatIsAdded(layer, change, all, differences.TooLarge) is { IsEmpty: false } does)
            {
                changes.Add(new(change, without, after, does));
            }
            else
            {
                rest.Add(change);
            }
        }

        // Where several do the same, none of them makes a difference while the others stand.
        var unaccounted = Unaccounted(differences, changes);
        if (unaccounted.Loosens && layer.WordsAlone is { } words)
        {
            foreach (var change in rest)
            {
                if (layer.Alone(change) is { } alone && Between(words, alone, tooLarge: differences.TooLarge) is { Loosens: true } does)
                {
                    changes.Add(new(change, words, alone, does) { OthersDoSoToo = true });
                }
            }

            unaccounted = Unaccounted(differences, changes);
        }

        var order = layer.Changes.ToList();
        return new(layer.Name, layer.From, before, after, differences, [.. changes.OrderBy(c => order.IndexOf(c.Change))]) { Together = unaccounted };
    }

    // What counts is what the policy under the layer prohibits or owes: that a change tells against a rule or a duty which the
    // same layer adds makes nothing less strict than it was.
    private VerdictComparison WithoutWhatIsAdded(
        Applied layer, Adjustment? change, VerdictComparison does, IReadOnlyList<SituationKind> tooLarge)
    {
        if (!does.Loosens || layer.WithoutOwnRules(change) is not { Without: { } without, With: { } with })
        {
            return does;
        }

        var unaided = Between(without, with, tooLarge: tooLarge);
        return new(
            [.. does.Verdicts.Where(d => !d.IsLooser), .. unaided.Verdicts.Where(d => d.IsLooser)],
            [.. does.Duties.Where(d => !d.IsLooser), .. unaided.Duties.Where(d => d.IsLooser)])
        {
            TooLarge = does.TooLarge,
            ComparedByValue = does.ComparedByValue,
        };
    }

    // Between two editions most kinds of situation are decided alike. What was too large for the layer is not tried for each of
    // its changes, or whoever asks would wait for minutes.
    private VerdictComparison Between(
        Policy one, Policy other, (string Layer, object Of)? what = null, IReadOnlyList<SituationKind>? tooLarge = null)
    {
        looksAt?.Invoke(++looked, Math.Max(all, looked));
        var known = what is { } of && earlier.TryGetValue(of, out var before) ? before : default((Policy, Policy, VerdictComparison)?);
        var found = VerdictComparison.Of(one, other, null, cancellation, known, tooLarge);
        if (what is { } now)
        {
            earlier[now] = (one, other, found);
        }

        return found;
    }

    private VerdictComparison Unaccounted(VerdictComparison differences, List<ChangeComparison> changes)
    {
        var again = new Dictionary<(ChangeComparison, SituationKind), DifferencesOfKind?>();
        return new(
            [.. differences.Verdicts.Where(d => d.IsLooser && !changes.Exists(c => Accounts(c, d)) && !changes.Exists(c => IsLooserIn(c, d)))],
            [.. differences.Duties.Where(d => d.IsLooser && !changes.Exists(c => Accounts(c, d)))]);

        // Whether the change makes the very situation less strict, by which the difference is told.
        bool IsLooserIn(ChangeComparison change, VerdictDifference of)
        {
            if (!again.TryGetValue((change, of.Kind), out var differ))
            {
                again[(change, of.Kind)] = differ = change.Differences.TooLarge.Contains(of.Kind) ? null
                    : new(change.Without, change.With, of.Kind, new(VerdictComparison.MostNodes, cancellation));
            }

            // A fact of the witness may be told in other words there, and then means what the policy reads out of these.
            return IsLooser(f => of.Witness.Any(w => w.Id == f.Id) || of.Read.After[f.Id] == Answer.Yes) || IsLooser(f => of.Read.After[f.Id] == Answer.Yes);

            bool IsLooser(Func<Fact, bool> isSo) => differ?.In(isSo) is var (before, after) && after < before;
        }
    }

    // At a glance: the same verdicts of the same situation, or for the same reason.
    private static bool Accounts(ChangeComparison change, VerdictDifference of) => change.Differences.Verdicts
        .Any(d => d.IsLooser && (d.Kind, d.Before, d.After) == (of.Kind, of.Before, of.After)
            && (d.Because.Any(f => of.Because.Any(o => o.Id == f.Id)) || d.Witness.Select(f => f.Id).SequenceEqual(of.Witness.Select(f => f.Id))));

    private static bool Accounts(ChangeComparison change, DutyDifference of) =>
        change.Differences.Duties.Any(d => d.IsLooser && d.Kind == of.Kind && d.Duty.Id == of.Duty.Id);

    /// <summary>A layer on what is under it, with all or some of what it says on the days from one on.</summary>
    private sealed class Applied(Policy before, Adaptation layer, DateOnly? from)
    {
        private readonly IReadOnlyList<Adjustment> holding = Holding.WithPreset(layer, layer.Adjustments, before.Content, from);

        public string Name => layer.Name;

        public Preset Preset => layer.Preset;

        public DateOnly? From => from;

        public Policy? After => With(holding);

        public Policy? WordsAlone => With(holding.Where(LayerLoosening.IsWord));

        /// <summary>What can decide something otherwise; last, as one, all that the preset says.</summary>
        public IEnumerable<Adjustment?> Changes => layer.Adjustments
            .Where(a => holding.Contains(a, ReferenceEqualityComparer.Instance) && !LayerLoosening.IsWord(a) && a is not (LockAdjustment or TextAdjustment))
            .Concat(holding.Any(IsOfThePreset) ? new Adjustment?[] { null } : []);

        public Policy? Without(Adjustment? change) => change is null
            ? With(holding.Where(a => !IsOfThePreset(a)))
            : With(Holding.WithPreset(layer, layer.Adjustments.Where(a => !ReferenceEquals(a, change)), before.Content, from));

        public Policy? Alone(Adjustment? change) =>
            With(holding.Where(a => LayerLoosening.IsWord(a) || (change is null ? IsOfThePreset(a) : ReferenceEquals(a, change))));

        /// <summary>
        /// The layer without the change and with it, both without the rules and duties that it adds beside it and without what rests
        /// on them; nothing where it adds none.
        /// </summary>
        public (Policy? Without, Policy? With) WithoutOwnRules(Adjustment? change)
        {
            var added = holding.OfType<RuleAdjustment>().Select(r => r.Rule.Id).ToHashSet(StringComparer.Ordinal);
            var rest = holding.Where(a => ReferenceEquals(a, change) || !(IsAdded(a) || a.Touches.Any(added.Contains))).ToList();
            return rest.Count == holding.Count ? default
                : (With(rest.Where(a => change is null ? !IsOfThePreset(a) : !ReferenceEquals(a, change))), With(rest));
        }

        private static bool IsAdded(Adjustment change) => change is RuleAdjustment or SeverityAdjustment { Owes: not null };

        private bool IsOfThePreset(Adjustment change) => !layer.Adjustments.Contains(change, ReferenceEqualityComparer.Instance);

        private Policy? With(IEnumerable<Adjustment> changes)
        {
            var (content, settings, problems) = LayerApplier.Apply(before, layer, [.. changes]);
            return problems.Count > 0 ? null : before.With(content, settings);
        }
    }
}
