using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what an adaptation makes looser and stricter.</summary>
internal static class AdaptationCheckPrinter
{
    private const string Nothing = "nothing";

    /// <summary>Prints each comparison; where there are several, with what is held against what.</summary>
    public static void Print(IReadOnlyList<LayerCheck> checks, Page page)
    {
        foreach (var (what, against, check) in checks)
        {
            if (checks.Count > 1)
            {
                page.Heading(SafeLine.Of($"== {what}, against {against}"));
            }

            Print(check, page);
            if (checks.Count > 1 && check != checks[^1].Check)
            {
                page.Blank();
            }
        }
    }

    /// <summary>Prints it.</summary>
    private static void Print(AdaptationCheck check, Page page)
    {
        page.Heading("Decided less strictly:");
        Items(Of(check, Way.Looser), page);
        page.Heading("Decided more strictly:");
        Items(Of(check, Way.Stricter), page);
        if (check.All.Any(d => d.Way == Way.AdviceForDuty))
        {
            page.Heading("Advice that is no longer given, where something is owed:");
            Items(Of(check, Way.AdviceForDuty), page);
        }

        if (check.ComparedByValue.Count > 0)
        {
            page.Heading("Settings that situations are read by, compared by their values alone:");
            Items(check.ComparedByValue.Select(s => $"{s.SettingId}: {Or(s.Before)} before, {Or(s.After)} now."), page);
        }

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

    private static IEnumerable<string> Of(AdaptationCheck check, Way way) =>
        check.All.Where(d => d.Way == way).Select(d =>
            $"{string.Join(", ", d.Kinds.Select(PlainWords.Of))}{(d.When.Length > 0 ? $", {d.When}" : "")}: {d.What} {d.Witness}");

    private static void Items(IEnumerable<string> items, Page page)
    {
        foreach (var item in items.DefaultIfEmpty(Nothing))
        {
            page.Item(SafeLine.Of(item));
        }
    }

    private static string Or(string value) => value.Length == 0 ? "the default" : value;

    private static string InSum(AdaptationCheck check) => check switch
    {
        { Loosens: false } => "It loads, and nothing is decided less strictly.",
        _ when check.All.Any(d => d.Way == Way.Looser) => "It loads, and something is decided less strictly.",
        { TooLarge.Count: > 0 } => "It loads, and something may be decided less strictly: not everything could be looked at.",
        _ => "It loads. No situation of which everything is known is decided less strictly; what is loosened shows in deadlines, in who "
            + "counts as what, or where something is not known.",
    };
}
