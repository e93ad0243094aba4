using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What an adaptation does, change by change: each layer's with what is under it.</summary>
internal sealed class ChangeCheck
{
    /// <summary>Compares each layer, on each of the days on which something changes.</summary>
    /// <param name="adapted">The adapted policy.</param>
    /// <param name="today">The day: what holds on earlier days only is over.</param>
    /// <param name="looksAt">Told, before each comparison, which it is, and of how many at most.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ChangeCheck(Policy adapted, DateOnly today, Action<int, int> looksAt, CancellationToken cancellation)
    {
        TitleOf = change => DatedWords.During(change, adapted, p => p.Find(change.RuleId)?.ToString() ?? change.RuleId);
        var compared = adapted.CompareChanges(looksAt, cancellation);
        var stretches = Days.Of(adapted).Select(d => d.Days).ToList();
        var still = compared.Where(l => !DaysOf(l).AreOver(today)).ToList();
        var loosenings = LooseningWords.Once(adapted);
        var layers = (adapted.InForceOn(DateOnly.MinValue).Adapted?.Layers ?? []).ToDictionary(l => l.Name, StringComparer.Ordinal);
        Layers = [.. layers.Values];
        Effects =
        [
            .. compared.SelectMany(l => l.Changes.Concat(Silences(l, layers[l.Layer])).Select(c => (Layer: l, Change: c)))
                .GroupBy(c => (c.Layer.Layer, Change: c.Change.Change), c => c)
                .OrderBy(same => layers.Keys.ToList().IndexOf(same.Key.Layer))
                .Select(same => (same.Key.Layer, same.Key.Change, Same: same, All: Dated([.. same])))
                .Select(e => new ChangeEffect(e.Layer, e.Change, layers[e.Layer].Preset, [.. e.All.Where(d => !d.IsOver(today))])
                {
                    Past = HasExpired(e.Change) ? [.. e.All.Where(d => d.IsOver(today))] : [],
                    Loosening = loosenings.FirstOrDefault(l => !l.HasExpired && Is(l, e.Layer, e.Change)),
                    OthersDoSoToo = e.Same.All(c => c.Change.OthersDoSoToo),
                }),
        ];
        Unseen = [.. loosenings.Where(l => !l.HasExpired && !Effects.Any(e => e.Loosening == l && e.Of(Way.Looser).Count > 0))];
        Expired = [.. loosenings.Where(l => l.HasExpired && !Effects.Any(e => e.Past.Count > 0 && Is(l, e.Layer, e.Change)))];
        Together =
        [
            .. still.SelectMany(l => Differences.Of(l.Together, l.Before, l.After)
                .Select(d => (l.Layer, Difference: d.Difference with { Kinds = [d.Kind] }))).Distinct(),
        ];
        WithoutEffect = adapted.ChangesWithoutEffect(compared, cancellation);
        TooLarge = [.. still.SelectMany(l => l.Differences.TooLarge).Distinct().Order()];
        ComparedByValue = [.. still.SelectMany(l => l.Differences.ComparedByValue.Select(s => AdaptationCheck.Named(s, l.Before, l.After))).Distinct()];
        FallenOut =
        [
            .. compared.GroupBy(l => l.Layer).SelectMany(of => ReplacedLists
                .Between([.. of.Select(l => (DaysOf(l), l.After))], on => of.First(l => l.From == on.From).Before)
                .Select(fallen => (of.Key, fallen))),
        ];
        Elsewhere = [.. Untold<SettingAdjustment>().Where(set => !ComparedByValue.Any(c => c.SettingId == set.Change.SettingId))];
        Advised = [.. Untold<Adjustment>().Where(a => a.Change is SeverityAdjustment or RuleAdjustment or ExceptionAdjustment)];
        LoosensSomething = still.Any(l => l.Differences.Loosens || Differences.OfSilence(l.Before, l.After).Any(d => d.Difference.Way == Way.Looser))
            || loosenings.Any(l => !l.HasExpired);

        Days DaysOf(LayerComparison layer) => stretches.First(d => d.From == layer.From);

        // What holds still has not expired, however else it was for its first days.
        bool HasExpired(Adjustment? change) => change is not null && AdjustmentWords.LastDayOf(change) < today;

        // What has an effect, and none that is told so far.
        IEnumerable<(string Layer, T Change)> Untold<T>()
            where T : Adjustment =>
            from layer in Layers
            from change in layer.Adjustments.OfType<T>()
            where !Effects.Any(e => e.Layer == layer.Name && Equals(e.Change, change))
                && !WithoutEffect.Any(w => Equals(w.Adjustment, change))
                && !loosenings.Any(l => Is(l, layer.Name, change))
            select (layer.Name, change);

        IReadOnlyList<Difference> Dated(IReadOnlyList<(LayerComparison Layer, ChangeComparison Change)> same)
        {
            var found = same.SelectMany(c =>
            {
                var days = DaysOf(c.Layer);
                return Differences.Of(c.Change.Differences, c.Change.Without, c.Change.With)
                    .Concat(Differences.OfSilence(c.Change.Without, c.Change.With, c.Change.Change as SilenceAdjustment))
                    .Select(d => (d.Difference, d.Kind, days));
            });
            return AdaptationCheck.Grouped([.. found], same.Count);
        }
    }

    /// <summary>The layers, the first one first.</summary>
    public IReadOnlyList<Adaptation> Layers { get; }

    /// <summary>The rule of a severity with its title, on the days on which it holds.</summary>
    public Func<SeverityAdjustment, string> TitleOf { get; }

    /// <summary>What each change does that decides something otherwise.</summary>
    public IReadOnlyList<ChangeEffect> Effects { get; }

    /// <summary>The loosenings that no fully known situation shows.</summary>
    public IReadOnlyList<Loosening> Unseen { get; }

    /// <summary>The loosenings that hold no longer, but for those of which it is known what they did.</summary>
    public IReadOnlyList<Loosening> Expired { get; }

    /// <summary>What no change does alone and several do together, with the layer that says them.</summary>
    public IReadOnlyList<(string Layer, Difference Difference)> Together { get; }

    /// <summary>The changes that change nothing.</summary>
    public IReadOnlyList<ChangeWithoutEffect> WithoutEffect { get; }

    /// <summary>What falls out of lists that are replaced, a sentence for each list, with the layer that does so.</summary>
    public IReadOnlyList<(string Layer, string Fallen)> FallenOut { get; }

    /// <summary>The settings that are set and on which no verdict and no duty turns alone, each with its layer.</summary>
    public IReadOnlyList<(string Layer, SettingAdjustment Change)> Elsewhere { get; }

    /// <summary>The changes of rules on which no verdict and no duty turns alone: another rule advises there as well. Each with its layer.</summary>
    public IReadOnlyList<(string Layer, Adjustment Change)> Advised { get; }

    /// <summary>The kinds of situation that could not be looked at in full.</summary>
    public IReadOnlyList<SituationKind> TooLarge { get; }

    /// <summary>The settings that no situation shows, each once.</summary>
    public IReadOnlyList<SettingDifference> ComparedByValue { get; }

    /// <summary>Whether something is decided less strictly, or counts as such, today or on a later day.</summary>
    public bool LoosensSomething { get; }

    // What silence means shows in no fully known situation, so it is none of what was compared.
    private static IEnumerable<ChangeComparison> Silences(LayerComparison layer, Adaptation says) =>
        from silence in says.Adjustments.OfType<SilenceAdjustment>()
        where layer.Changes.All(c => !ReferenceEquals(c.Change, silence)) && Differences.OfSilence(layer.Before, layer.After, silence).Any()
        select new ChangeComparison(silence, layer.Before, layer.After, new([], []));

    private static bool Is(Loosening loosening, string layer, Adjustment? change) =>
        loosening.Layer == layer && change is not null && loosening.Adjustment.Of == change.Of && loosening.Adjustment.Says == change.Says;
}
