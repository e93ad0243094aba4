using KingsWood.PolicyRules.Cli.Comparing;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Prints what a policy says on one day, and what of it reads otherwise from a later day on.</summary>
internal static class LaterOn
{
    /// <summary>Prints it.</summary>
    /// <param name="policy">The policy, of one edition or several.</param>
    /// <param name="day">The day.</param>
    /// <param name="page">Where it is printed.</param>
    /// <param name="print">Prints what the policy of a day says.</param>
    public static void Print(Policy policy, DateOnly day, Page page, Action<Policy, DateOnly, Page> print)
    {
        print(policy.InForceOn(day), day, page);
        var stretches = Days.Of(policy).Where(s => s.Days.From > day).ToList();
        var before = stretches.Count == 0 ? [] : Lines(policy.InForceOn(day), day, print);
        foreach (var (days, later) in stretches)
        {
            var now = Lines(later, days.From!.Value, print);
            var (added, gone) = (Without(now, before), Without(before, now));
            if (added.Count + gone.Count > 0)
            {
                page.Blank();
                page.Heading($"From {Days.Say(days.From!.Value)} on it reads otherwise");
                added.ForEach(line => Item("now", line, page));
                gone.ForEach(line => Item("no longer", line, page));
            }

            before = now;
        }
    }

    // What stands under a heading that the other does not have is said with it.
    private static List<string> Without(List<(string Text, string Heading)> lines, List<(string Text, string Heading)> others) =>
    [
        .. lines.ExceptBy(others.Select(o => o.Text), l => l.Text, StringComparer.Ordinal)
            .Select(l => l.Heading.Length > 0 && others.TrueForAll(o => o.Heading != l.Heading) ? $"{l.Heading}: {l.Text}" : l.Text),
    ];

    private static void Item(string turn, string line, Page page) => page.Item(SafeLine.Of($"{turn}: {line}"));

    private static List<(string Text, string Heading)> Lines(Policy policy, DateOnly day, Action<Policy, DateOnly, Page> print)
    {
        var lines = new LinesOfPage();
        print(policy, day, lines);
        return lines.All;
    }
}
