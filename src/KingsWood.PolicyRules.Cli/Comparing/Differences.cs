using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Puts into words what two policies decide differently.</summary>
internal static class Differences
{
    /// <summary>What differs in verdicts and duties.</summary>
    public static IEnumerable<(Difference Difference, SituationKind Kind)> Of(ExactComparison changes, Policy before, Policy after)
    {
        // What became stricter by the same rules is said once, whatever it was before; of what became looser every way is said.
        foreach (var alike in changes.Verdicts.GroupBy(v => (
            v.Kind, Way: WayOf(v), v.After, Rules: By(v.Rules, before, after), Before: WayOf(v) == Way.Looser ? v.Before : default)))
        {
            var was = string.Join(" or ", alike.Select(v => PlainWords.Of(v.Before)));
            yield return (
                new(
                    alike.Key.Way,
                    $"{was} before, {PlainWords.Of(alike.Key.After)} now{alike.Key.Rules}.",
                    Say(alike.First().Witness, after.Vocabulary[alike.Key.Kind])),
                alike.Key.Kind);
        }

        foreach (var change in changes.Duties)
        {
            var owing = change.IsOwedNow ? after : before;
            yield return (
                new(
                    change.IsOwedNow ? Way.Stricter : Way.Looser,
                    $"{(change.IsOwedNow ? "owed now" : "no longer owed")}: {SettingWords.Of(change.Duty, owing.Settings).TrimEnd('.')}"
                    + $"{By(change.Rules, before, after)}.",
                    Say(change.Witness, after.Vocabulary[change.Kind])),
                change.Kind);
        }
    }

    /// <summary>What is taken as absent now where nobody says, which no fully known situation shows.</summary>
    public static IEnumerable<(Difference Difference, SituationKind Kind)> OfSilence(Policy before, Policy after)
    {
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            foreach (var word in before.Vocabulary[kind].Facts)
            {
                if (after.Vocabulary[kind].Find(word.Fact) is { } now && now.Silence != word.Silence)
                {
                    var presumed = now.Silence == Silence.Presumed;
                    yield return (
                        new(
                            presumed ? Way.Looser : Way.Stricter,
                            presumed ? "asked for before, taken as absent now where nobody says." : "taken as absent before where nobody said, asked for now.",
                            now.Fact.Question),
                        kind);
                }
            }
        }
    }

    private static Way WayOf(VerdictChange change) =>
        change.LosesAdvice ? Way.AdviceForDuty : change.IsLooser ? Way.Looser : Way.Stricter;

    private static string By(IReadOnlyList<string> rules, Policy before, Policy after) => rules.Count == 0 ? "" : $" ({string.Join(
        "; ", rules.Select(id => (after.Find(id) ?? before.Find(id))?.ToString() ?? id))})";

    private static string Say(IReadOnlyList<Fact> witness, KindVocabulary words)
    {
        // "Under 16" says that somebody is under 18 as well.
        var told = witness.Where(f => f.Family is null || !witness.Any(other => other.Family == f.Family && other.Value < f.Value));
        var inOrder = told.OrderBy(f => PlaceOf(f, words)).Select(f => f.Yes).ToList();
        return $"For one: {(inOrder.Count == 0 ? "nothing of what is asked is so." : string.Join(' ', inOrder))}";
    }

    private static int PlaceOf(Fact fact, KindVocabulary words)
    {
        var place = 0;
        while (place < words.Facts.Count && words.Facts[place].Fact is var known && known.Id != fact.Id && (fact.Family is null || known.Family != fact.Family))
        {
            place++;
        }

        return place;
    }
}
