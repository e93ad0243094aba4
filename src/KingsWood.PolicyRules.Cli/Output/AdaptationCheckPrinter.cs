using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what an adaptation makes looser and stricter.</summary>
internal static class AdaptationCheckPrinter
{
    private const string Nothing = "nothing";

    /// <summary>Prints each comparison; where there are several, with what is held against what.</summary>
    /// <param name="checks">The comparisons.</param>
    /// <param name="changes">The same change by change, for what several of them do alike.</param>
    /// <param name="page">Where they are printed.</param>
    /// <param name="inDetail">Whether each pair of verdicts is told apart, and not once for what has the same cause.</param>
    public static void Print(IReadOnlyList<LayerCheck> checks, ChangeCheck changes, Page page, bool inDetail)
    {
        foreach (var (what, against, check) in checks)
        {
            if (checks.Count > 1)
            {
                page.Heading(SafeLine.Of($"== {what}, against {against}"));
            }

            Print(check, AlikeEffects.In(changes, what).SelectMany(e => Say(e, changes, check)), page, inDetail);
            if (checks.Count > 1 && check != checks[^1].Check)
            {
                page.Blank();
            }
        }
    }

    private static void Print(AdaptationCheck check, IEnumerable<string> alike, Page page, bool inDetail)
    {
        var (looser, stricter) = (Of(check, Way.Looser, inDetail).ToList(), Of(check, Way.Stricter, inDetail).ToList());
        page.Section("Decided less strictly:", looser, Nothing);
        page.Section("Decided more strictly:", stricter, Nothing);
        page.Section("What fills a gap, which is not less strict:", Of(check, Way.FillsAGap, inDetail));
        page.Section("Decided otherwise, and not less strictly:", Of(check, Way.Besides, inDetail));
        page.Section("Advice that is no longer given, where something is owed:", Of(check, Way.AdviceForDuty, inDetail));
        page.Section(
            "What several changes do alike, each by itself, where its situation is none of those above:",
            alike.Where(a => !looser.Concat(stricter).Any(told => told.EndsWith(SituationIn(a), StringComparison.Ordinal))));
        page.Section(
            "Has expired, and no longer holds; it was decided otherwise then, and \"now\" means then:", AlikeDifferences.Together(check.Past, check.TitleOf));
        page.Section(
            "Compared by the values alone, since only the policy that has such words can read a situation that says them:",
            check.ComparedByValue.Select(s =>
                $"{s.Setting.SettingId}{(s.When.Length > 0 ? $", {s.When}" : "")}: {s.Setting.Before} before, {s.Setting.After} now"
                + $"{(s.Setting.MayLoosen ? "; it counts as less strict" : "")}."));
        page.Section("What falls out of lists, for a list that is set takes the place of the whole:", check.FallenOut);
        page.Section("Loosenings of safeguarding rules:", check.Loosenings.Select(LooseningWords.Of), Nothing);
        page.Section("Not looked at, because its rules hang together in too many ways; it counts as less strict:", check.TooLarge.Select(PlainWords.Of));
        page.Section("Changes that have no effect here:", check.WithoutEffect.Select(c => $"{c}.{AdjustmentWords.DaysOf(c.Adjustment)}"));
        page.Blank();
        page.Line(InSum(check));
    }

    private static IEnumerable<string> Of(AdaptationCheck check, Way way, bool inDetail)
    {
        var differences = check.All.Where(d => d.Way == way).ToList();
        return inDetail ? AlikeDifferences.Apart(differences, check.TitleOf) : AlikeDifferences.Together(differences, check.TitleOf);
    }

    private static IEnumerable<string> Say(ChangeEffect effect, ChangeCheck changes, AdaptationCheck check) =>
        AlikeDifferences.Together(effect.Of(Way.Looser, Way.Stricter), check.TitleOf)
            .Select(told => $"{ChangeCheckPrinter.Named(effect.Change, changes, effect.Preset)}: {told}");

    // What follows "For one: ", or "For one, a kind of situation: ".
    private static string SituationIn(string told) =>
        told[Math.Max(0, told.LastIndexOf(AlikeDifferences.One, StringComparison.Ordinal))..].Split(": ", 2)[^1];

    private static string InSum(AdaptationCheck check) => CheckInSum.Say(
        check.Loosens,
        isSeen: check.All.Any(d => d.Way == Way.Looser),
        isByValue: check.ComparedByValue.Any(s => s.Setting.MayLoosen),
        isTooLarge: check.TooLarge.Count > 0);
}
