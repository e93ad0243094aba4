using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>What an adaptation makes looser and stricter, on all days: what repeats itself is said once.</summary>
internal sealed class AdaptationCheck
{
    /// <summary>Compares what is decided on each of the days on which something changes.</summary>
    /// <param name="before">The policy that is adapted.</param>
    /// <param name="adapted">What became of it.</param>
    /// <param name="looksAt">Told of each kind of situation, and of how many, before it is looked at.</param>
    /// <param name="layer">The name of the layer that is looked at; every layer where there is none.</param>
    /// <param name="today">The day: what holds on earlier days only is over; nothing is where there is none.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public AdaptationCheck(
        Policy before, Policy adapted, Action<SituationKind, int, int> looksAt, string? layer = null, DateOnly? today = null, CancellationToken cancellation = default)
    {
        var stretches = Days.Of(adapted);
        var (all, looked) = (stretches.Count * Enum.GetValues<SituationKind>().Length, 0);
        var found = new List<(Difference Difference, SituationKind Kind, Days Days)>();
        var tooLarge = new List<SituationKind>();
        var byValue = new List<(SettingDifference Setting, Days Days)>();
        foreach (var (days, policy) in stretches)
        {
            var start = before.InForceOn(days.From ?? DateOnly.MinValue);
            var changes = start.CompareVerdicts(policy, kind => looksAt(kind, ++looked, all), cancellation);
            found.AddRange(Differences.Of(changes, start, policy).Select(d => (d.Difference, d.Kind, days)));
            found.AddRange(Differences.OfSilence(start, policy).Select(d => (d.Difference, d.Kind, days)));
            if (today is { } now && days.AreOver(now))
            {
                continue;
            }

            tooLarge.AddRange(changes.TooLarge);
            byValue.AddRange(changes.ComparedByValue.Select(s => (Named(s, start, policy), days)));
        }

        TitleOf = (id, on) => DatedWords.InOneLine(
            stretches.Where(s => on.Count == 0 || on.Contains(s.Days)),
            policy => (policy.Find(id) ?? before.Find(id))?.ToString() ?? id);
        var grouped = Grouped(found, stretches.Count);
        All = [.. grouped.Where(d => today is not { } day || !d.IsOver(day))];
        Past = [.. grouped.Except(All)];
        Loosenings = [.. LooseningWords.Once(adapted).Where(l => layer is null || l.Layer == layer)];
        WithoutEffect = [.. adapted.ChangesWithoutEffect(cancellation).Where(c => layer is null || c.Layer == layer)];
        FallenOut = [.. ReplacedLists.Between(before, adapted)];
        TooLarge = [.. tooLarge.Distinct().Order()];
        ComparedByValue =
        [
            .. byValue.GroupBy(s => s.Setting).Select(same => (
                same.Key,
                same.Count() == stretches.Count ? "" : string.Join(" and ", Days.Joined(same.Select(s => s.Days))))),
        ];
    }

    /// <summary>A rule with its title as it is on some days, by its id.</summary>
    public Func<string, Values<Days>, string> TitleOf { get; }

    /// <summary>Every difference, once, on days that are not over.</summary>
    public IReadOnlyList<Difference> All { get; }

    /// <summary>Every difference on days that are over.</summary>
    public IReadOnlyList<Difference> Past { get; }

    /// <summary>The loosenings of safeguarding rules, each once, those that have expired included.</summary>
    public IReadOnlyList<Loosening> Loosenings { get; }

    /// <summary>The changes that change nothing.</summary>
    public IReadOnlyList<ChangeWithoutEffect> WithoutEffect { get; }

    /// <summary>What falls out of lists that are replaced, a sentence for each list.</summary>
    public IReadOnlyList<string> FallenOut { get; }

    /// <summary>The kinds of situation that could not be looked at in full.</summary>
    public IReadOnlyList<SituationKind> TooLarge { get; }

    /// <summary>The settings that no situation shows, each once, and on which days they differ; empty where on all.</summary>
    public IReadOnlyList<(SettingDifference Setting, string When)> ComparedByValue { get; }

    /// <summary>Whether something is decided less strictly, or counts as such.</summary>
    public bool Loosens => All.Any(d => d.Way == Way.Looser) || Loosenings.Any(l => !l.HasExpired) || TooLarge.Count > 0 || ComparedByValue.Any(s => s.Setting.MayLoosen);

    /// <summary>A setting that differs, with the value that it had by default in the place of none.</summary>
    internal static SettingDifference Named(SettingDifference difference, Policy before, Policy after)
    {
        var setting = after.Content.Settings.Concat(before.Content.Settings).First(s => s.Id == difference.SettingId);
        return difference with { Before = SettingWords.Value(before.Settings, setting), After = SettingWords.Value(after.Settings, setting) };
    }

    /// <summary>Differences on some days, each once, with the kinds of situation and with the days where these are not all.</summary>
    internal static List<Difference> Grouped(List<(Difference Difference, SituationKind Kind, Days Days)> found, int stretches)
    {
        var dated = found.GroupBy(f => (f.Difference, f.Kind)).Select(same =>
        {
            var days = same.Select(f => f.Days).ToList();
            return (same.Key.Kind, Difference: same.Key.Difference with
            {
                On = [.. days],
                When = days.Count == stretches ? "" : string.Join(" and ", Days.Joined(days)),
            });
        });
        return
        [
            .. dated.GroupBy(d => d.Difference).Select(same => same.Key with
            {
                Kinds = Values.Create<SituationKind>([.. same.Select(d => d.Kind).Distinct()]),
            }),
        ];
    }
}
