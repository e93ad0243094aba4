using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>Puts into words what two policies decide differently.</summary>
internal static class Differences
{
    /// <summary>What differs in verdicts and duties.</summary>
    public static IEnumerable<(Difference Difference, SituationKind Kind)> Of(VerdictComparison changes, Policy before, Policy after)
    {
        foreach (var change in changes.Verdicts)
        {
            var way = WayOf(change);
            var shown = Shown(way, "", change.Witness, change.Because, after.Vocabulary[change.Kind]);
            yield return (
                shown with
                {
                    IsOfStaff = change.IsOfStaff,
                    NowKnown = NowKnown(change.Because, before, after),
                    Rules = Values.Create<string>([.. change.Rules]),
                    Binding = shown.Causes.Count == 0 ? [] : Values.Create<string>([.. way is Way.Looser or Way.FillsAGap ? change.Unbinds : change.Binds]),
                    Verdicts = (change.Before, change.After),
                    Gravity = Gravities.Of(change.Before, change.After),
                },
                change.Kind);
        }

        foreach (var change in changes.Duties)
        {
            var way = change.FillsAGap ? Way.FillsAGap : change.IsLooser ? Way.Looser : change.Turn == DutyTurn.FurtherRecipient ? Way.Besides : Way.Stricter;
            var (turn, what) = Say(change, before, after);
            var known = NowKnown(change.Because, before, after);
            yield return (
                Shown(way, what, change.Witness, change.Because, after.Vocabulary[change.Kind]) with
                {
                    Turn = known.Length > 0 && change.Turn == DutyTurn.NoLongerOwed ? "perhaps owed before, not owed now" : turn,
                    Gravity = Gravities.Of(change.Turn),
                    DutyOrder = change.Duty.Order,
                    IsOfStaff = change.IsOfStaff,
                    NowKnown = known,
                    IsInHowItIsOwed = change.Turn is not (DutyTurn.NoLongerOwed or DutyTurn.OwedNow),
                    Rules = Values.Create<string>([.. change.Rules]),
                },
                change.Kind);
        }
    }

    /// <summary>What is taken as absent now where nobody says, which no fully known situation shows; all of it, or what one change says.</summary>
    public static IEnumerable<(Difference Difference, SituationKind Kind)> OfSilence(Policy before, Policy after, SilenceAdjustment? by = null)
    {
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            foreach (var word in before.Vocabulary[kind].Facts)
            {
                if (after.Vocabulary[kind].Find(word.Fact) is { } now && now.Silence != word.Silence
                    && (by is null || (by.FactId == now.Fact.Id || by.FactId == now.Fact.Family?.Id) && (by.Kind ?? kind) == kind))
                {
                    var presumed = now.Silence == Silence.Presumed;
                    yield return (
                        new(
                            presumed ? Way.Looser : Way.Stricter,
                            presumed ? "asked for before, taken as absent now where nobody says" : "taken as absent before where nobody said, asked for now",
                            now.Fact.Question),
                        kind);
                }
            }
        }
    }

    private static (string Turn, string What) Say(DutyDifference change, Policy before, Policy after)
    {
        var duty = SettingWords.Of(change.Duty, (change.Turn == DutyTurn.NoLongerOwed ? before : after).Settings).TrimEnd('.');
        return change.Turn switch
        {
            DutyTurn.NoLongerOwed => ("no longer owed", duty),
            DutyTurn.OwedNow => ("owed now", duty),
            DutyTurn.Later => ("due later", Times()),
            DutyTurn.Sooner => ("due sooner", Times()),
            DutyTurn.LaterOrSooner => ("due later in some cases", Times()),
            DutyTurn.AnotherRecipient => ("reported to somebody else", Recipients()),
            _ => ("reported to somebody besides", Recipients()),
        };

        string Times() => Say(change.Was!) is var was && Say(change.Now!) is var now && was == now
            ? $"{duty}: {now}, counted by other working days"
            : $"{duty}: {was} before, {now} now";

        string Recipients() => $"{change.WentTo!.Says} before, {change.GoesTo!.Says} now";
    }

    private static string Say(Owing owing) => owing.Within?.ToString() ?? PlainWords.Of(owing.How);

    private static Way WayOf(VerdictDifference change) =>
        change.FillsAGap ? Way.FillsAGap : change.LosesAdvice ? Way.AdviceForDuty : change.IsLooser ? Way.Looser : Way.Stricter;

    // Of a role that nobody knew nothing could be told: it might have been one of staff, and a teacher's.
    private static string NowKnown(IReadOnlyList<Fact> because, Policy before, Policy after)
    {
        var known = before.Settings.Get(OwnWords.Roles);
        var role = after.Settings.Get(OwnWords.Roles).FirstOrDefault(r => r.IsStaff && !known.Any(k => k.Role == r.Role)
            && because is [var only] && only.Id.EndsWith($":{r.Role.Id}", StringComparison.Ordinal));
        return role is null ? "" : $"such a person counts as staff now, and {(role.Teaches ? "" : "not ")}as a teacher, which nobody could tell before";
    }

    private static Difference Shown(Way way, string what, IReadOnlyList<Fact> witness, IReadOnlyList<Fact> because, KindVocabulary words)
    {
        // "Under 16" says that somebody is under 18 as well.
        var told = witness.Where(f => f.Family is null || !witness.Any(other => other.Family == f.Family && other.Value < f.Value));
        var inOrder = told.OrderBy(f => PlaceOf(f, words)).ToList();
        return new(way, what, inOrder.Count == 0 ? "nothing of what is asked is so." : string.Join(' ', inOrder.Select(f => f.Yes)))
        {
            Causes = Values.Create<string>([.. because.Select(f => f.Yes)]),
            Sentences = inOrder.Count,
            Unusual = inOrder.Count(f => words.Find(f)?.Silence == Silence.Presumed),
        };
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
