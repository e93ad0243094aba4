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
            var (added, gone) = (now.Except(before, StringComparer.Ordinal).ToList(), before.Except(now, StringComparer.Ordinal).ToList());
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

    private static void Item(string turn, string line, Page page) => page.Item(SafeLine.Of($"{turn}: {line.TrimStart('-', ' ')}"));

    // In a table one long cell moves all others, and says nothing of them.
    private static string Unaligned(string line) => string.Join("  ", line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static List<string> Lines(Policy policy, DateOnly day, Action<Policy, DateOnly, Page> print)
    {
        using var text = new StringWriter();
        print(policy, day, new PlainPage(text));
        return [.. Whole(text.ToString().Split('\n').Where(l => l.Length > 0))];
    }

    // What a line announces with a colon belongs to it: where the one is otherwise, the other is said with it.
    private static IEnumerable<string> Whole(IEnumerable<string> lines)
    {
        var announced = "";
        foreach (var line in lines)
        {
            if (announced.Length > 0 && line.StartsWith(' '))
            {
                announced += " " + line.Trim();
                continue;
            }

            if (announced.Length > 0)
            {
                yield return announced;
            }

            announced = line.EndsWith(':') ? line : "";
            if (announced.Length == 0)
            {
                yield return Unaligned(line);
            }
        }

        if (announced.Length > 0)
        {
            yield return announced;
        }
    }
}
