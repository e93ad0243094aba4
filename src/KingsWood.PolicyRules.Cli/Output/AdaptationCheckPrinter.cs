using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what an adaptation makes looser and stricter.</summary>
internal static class AdaptationCheckPrinter
{
    private const string Nothing = "nothing";

    /// <summary>Prints each comparison; where there are several, with what is held against what.</summary>
    /// <param name="checks">The comparisons.</param>
    /// <param name="page">Where they are printed.</param>
    /// <param name="inDetail">Whether each pair of verdicts is told apart, and not once for what has the same cause.</param>
    public static void Print(IReadOnlyList<LayerCheck> checks, Page page, bool inDetail)
    {
        foreach (var (what, against, check) in checks)
        {
            if (checks.Count > 1)
            {
                page.Heading(SafeLine.Of($"== {what}, against {against}"));
            }

            Print(check, page, inDetail);
            if (checks.Count > 1 && check != checks[^1].Check)
            {
                page.Blank();
            }
        }
    }

    private static void Print(AdaptationCheck check, Page page, bool inDetail)
    {
        page.Heading("Decided less strictly:");
        Items(Of(check, Way.Looser, inDetail), page);
        page.Heading("Decided more strictly:");
        Items(Of(check, Way.Stricter, inDetail), page);
        Further("What fills a gap, which is not less strict:", Of(check, Way.FillsAGap, inDetail), page);
        Further("Decided otherwise, and not less strictly:", Of(check, Way.Besides, inDetail), page);
        Further("Advice that is no longer given, where something is owed:", Of(check, Way.AdviceForDuty, inDetail), page);
        Further(
            "Compared by the values alone, since only the policy that has such words can read a situation that says them:",
            check.ComparedByValue.Select(s =>
                $"{s.Setting.SettingId}{(s.When.Length > 0 ? $", {s.When}" : "")}: {s.Setting.Before} before, {s.Setting.After} now"
                + $"{(s.Setting.MayLoosen ? "; it counts as less strict" : "")}."),
            page);

        Further("What falls out of lists, for a list that is set takes the place of the whole:", check.FallenOut, page);
        page.Heading("Loosenings of safeguarding rules:");
        Items(check.Loosenings.Select(LooseningWords.Of), page);
        if (check.TooLarge.Count > 0)
        {
            page.Heading("Not looked at, because its rules hang together in too many ways; it counts as less strict:");
            Items(check.TooLarge.Select(PlainWords.Of), page);
        }

        if (check.WithoutEffect.Count > 0)
        {
            page.Heading("Changes that have no effect here:");
            Items(check.WithoutEffect.Select(c => c.ToString()), page);
        }

        page.Blank();
        page.Line(InSum(check));
    }

    private static IEnumerable<string> Of(AdaptationCheck check, Way way, bool inDetail)
    {
        var differences = check.All.Where(d => d.Way == way).ToList();
        return inDetail ? AlikeDifferences.Apart(differences, check.TitleOf) : AlikeDifferences.Together(differences, check.TitleOf);
    }

    private static void Further(string heading, IEnumerable<string> items, Page page)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            page.Heading(heading);
            Items(all, page);
        }
    }

    private static void Items(IEnumerable<string> items, Page page)
    {
        foreach (var item in items.DefaultIfEmpty(Nothing))
        {
            page.Item(SafeLine.Of(item));
        }
    }

    private static string InSum(AdaptationCheck check) => check switch
    {
        { Loosens: false } => "It loads, and nothing is decided less strictly.",
        _ when check.All.Any(d => d.Way == Way.Looser) => "It loads, and something is decided less strictly.",
        _ when check.ComparedByValue.Any(s => s.Setting.MayLoosen) => "It loads, and something may be decided less strictly: not everything shows in situations.",
        { TooLarge.Count: > 0 } => "It loads, and something may be decided less strictly: not everything could be looked at.",
        _ => "It loads. No situation of which everything is known is decided less strictly; what is loosened shows in deadlines, in who "
            + "counts as what, or where something is not known.",
    };
}
