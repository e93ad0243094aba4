using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Compares two policies rule by rule, by their conditions and their words.</summary>
internal static class PolicyComparer
{
    public static PolicyComparison Compare(Policy before, Policy after)
    {
        var (there, here) = (Finder(before, after), Finder(after, before));
        var (differences, sources) = (new List<RuleDifference>(), ReadElsewhere(before, after));
        foreach (var id in before.Content.Rules.Concat(after.Content.Rules).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal))
        {
            if (Of(id, before, after, there, here, sources) is { } difference)
            {
                differences.Add(difference);
            }
        }

        var (known, nowKnown) = (Facts(before), Facts(after));
        return new(
            differences,
            [.. Settings(before, after)],
            [.. nowKnown.Keys.Except(known.Keys)],
            [.. known.Keys.Except(nowKnown.Keys)],
            [.. known.Where(f => nowKnown.TryGetValue(f.Key, out var now) && f.Value != now).Select(f => f.Key)]);
    }

    /// <summary>The settings that differ and that no condition mentions, because situations are read by them.</summary>
    public static IEnumerable<SettingDifference> ReadBySettings(Policy before, Policy after)
    {
        var read = SituationsAreReadBy(before, after).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return Settings(before, after).Where(d => read.Contains(d.SettingId));
    }

    /// <summary>Those of them of which no situation shows what they change.</summary>
    public static IEnumerable<SettingDifference> ComparedByValue(Policy before, Policy after)
    {
        var loosening = new SettingLoosening(before, after);
        var seen = after.Content.ReadBySettings.SelectMany(r => r.Settings).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return ReadBySettings(before, after)
            .Where(d => !seen.Contains(d.SettingId))
            .Select(d => d with { MayLoosen = loosening.MayLoosenUnseen(SituationsAreReadBy(before, after).First(s => s.Id == d.SettingId)) });
    }

    private static IEnumerable<Setting> SituationsAreReadBy(Policy before, Policy after) =>
        before.Content.Settings.Concat(after.Content.Settings).Where(s => s.ReadBy.Count > 0 || s is not (Reading or Parameter<int>));

    // Words that differ are listed as such, and lead neither way.
    private static LooseningFinder Finder(Policy one, Policy other) => new(one, other) { MindsWords = false };

    private static RuleDifference? Of(
        string id, Policy before, Policy after, LooseningFinder there, LooseningFinder here, HashSet<(SituationKind, string)> sources)
    {
        var (was, now) = (before.Find(id), after.Find(id));
        if (was is null || now is null)
        {
            return new(id, was is null ? Direction.Tighter : Direction.Looser, [was is null ? $"added: {now!.Title}" : $"removed: {was.Title}"])
            {
                IsAdded = was is null,
                IsRemoved = now is null,
            };
        }

        var loosened = there.Find(n => n.Id == id, n => n.Id == id);
        var tightened = here.Find(n => n.Id == id, n => n.Id == id);
        var what = Words(was, now).ToList();
        what.AddRange(loosened.Select(l => $"{l.Kind}: may say less").Concat(tightened.Select(l => $"{l.Kind}: may say more")).Distinct());
        var read = sources.Count == 0 ? [] : ReadElsewhere(was, before, sources).Union(ReadElsewhere(now, after, sources)).ToList();
        what.AddRange(read.Select(f => $"where \"{f}\" is read"));
        return what.Count == 0 ? null : new(
            id,
            (loosened.Count, tightened.Count) switch
            {
                _ when read.Count > 0 => Direction.Both, // nobody can tell which of two roles or platforms is the stricter
                (0, 0) => Direction.Same,
                (0, _) => Direction.Tighter,
                (_, 0) => Direction.Looser,
                _ => Direction.Both,
            },
            what);
    }

    // The facts of a school's own that both know and that each reads in another place of a situation.
    private static HashSet<(SituationKind, string)> ReadElsewhere(Policy before, Policy after) =>
    [
        .. from kind in Enum.GetValues<SituationKind>()
           where !ReferenceEquals(before.Vocabulary[kind], after.Vocabulary[kind])
           from word in before.Vocabulary[kind].Facts
           where FactSource.IsOwn(word.Reader) && after.Vocabulary[kind].Find(word.Fact) is { } now && Source(word) != Source(now)
           select (kind, word.Fact.Id),
    ];

    private static string? Source(KindFact word) => (word.Reader.Target as FactSource)?.Says;

    private static IEnumerable<string> ReadElsewhere(Rule rule, Policy policy, HashSet<(SituationKind, string)> sources) => rule is not Norm norm ? [] :
        from limb in norm.Limbs
        from condition in new[] { limb.BrokenWhen, limb.OwedWhen, limb.GapWhen, limb.AdvisedWhen, limb.GroundedWhen, limb.NotedWhen }
            .Concat(norm.Exceptions.Select(e => (Condition?)e.When))
        from fact in ConditionRewriter.FactsOf(condition, policy.Settings)
        where limb.Kinds.Any(k => sources.Contains((k, fact.Id)))
        select fact.Id;

    private static IEnumerable<string> Words(Rule was, Rule now)
    {
        if (ReferenceEquals(was, now))
        {
            yield break;
        }

        foreach (var (name, one, other) in Texts(was).Zip(Texts(now), (a, b) => (a.Name, a.Text, b.Text)))
        {
            if (one != other)
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<(string Name, string? Text)> Texts(Rule rule)
    {
        yield return ("title", rule.Title);
        yield return ("what it says", rule.Says);
        yield return ("force", rule.Force.InWords());
        yield return ("clause", rule.Clause.Coordinate);
        yield return ("what it is for", $"{rule.Serves} {string.Join(", ", rule.AlsoServes)}");
        var norm = rule as Norm;
        yield return ("advice", norm?.Advice);
        yield return ("what to do instead", norm?.Instead);
        yield return ("what to do meanwhile", norm?.Meanwhile);
        yield return ("whom to ask", norm?.Ask);
        yield return ("what a breach leads to", norm?.LeadsTo);
        yield return ("what is owed", norm?.Owes is { } owes ? $"{owes.Duty.Id} {owes.How} {owes.Within}" : null);
        yield return ("exceptions", norm is null ? null : string.Join(", ", norm.Exceptions.Select(e => $"{e.Id} {Sayer.Say(e.When)}")));
        yield return ("the advice of its exceptions", norm is null ? null : string.Join('\n', norm.Exceptions.Select(e => $"{e.Id} {e.Advice} {e.Source}")));
        yield return ("effects", norm is null ? null : string.Join('\n', norm.Limbs.Select(Say)));
    }

    private static string Say(Limb limb) => string.Join('|', new[]
    {
        string.Join(',', limb.Kinds), Say(limb.BrokenWhen), Say(limb.OwedWhen), Say(limb.GapWhen), Say(limb.AdvisedWhen),
        Say(limb.GroundedWhen), Say(limb.NotedWhen),
    });

    private static string Say(Condition? condition) => condition is null ? "" : Sayer.Say(condition);

    // Everything about each fact: its sentences, where each kind of situation reads it, and the questions that tie it to others.
    private static Dictionary<string, string> Facts(Policy policy)
    {
        var words = policy.Vocabulary;
        var read = Enum.GetValues<SituationKind>().SelectMany(k => words[k].Facts.Select(w => (w.Fact.Id, Says: $"{k} {ContentText.Of(w)}")));
        var tied = words.Questions.SelectMany(q => q.Facts.Select(f => (f.Id, Says: ContentText.Of(q))));
        var others = read.Concat(tied).ToLookup(o => o.Id, o => o.Says, StringComparer.Ordinal);
        return words.Facts.ToDictionary(
            f => f.Id, f => ContentText.Of(f) + string.Concat(others[f.Id].Order(StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    private static IEnumerable<SettingDifference> Settings(Policy before, Policy after)
    {
        var (was, now) = (Values(before.Settings), Values(after.Settings));
        return was.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(id => new SettingDifference(id, was.GetValueOrDefault(id, ""), now.GetValueOrDefault(id, "")))
            .Where(d => d.Before != d.After);
    }

    private static Dictionary<string, string> Values(Settings settings) =>
        settings.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(" = ", 2))
            .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
