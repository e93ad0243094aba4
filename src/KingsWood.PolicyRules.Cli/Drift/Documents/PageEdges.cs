using System.Text.RegularExpressions;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Takes out headers, footers and page numbers, which would stand in the middle of a clause at a page break.</summary>
internal static partial class PageEdges
{
    private const int EdgeLines = 2;
    private const double Usual = 0.6;

    /// <summary>The text of all pages without what they repeat, and what they repeat on top: it may hold the title.</summary>
    public static (string Text, string RunningHead) Remove(IReadOnlyList<string[]> pages)
    {
        var filled = pages.Select(p => p.Where(l => !string.IsNullOrWhiteSpace(l)).ToList()).ToList();
        var repeated = filled
            .SelectMany(lines => Edge(lines).Select(i => Key(lines[i])).Distinct())
            .GroupBy(k => k)
            .Where(k => k.Count() >= Math.Max(2, Usual * pages.Count))
            .Select(k => k.Key)
            .ToHashSet();
        var kept = new List<string>();
        var head = new List<string>();
        for (var page = 0; page < filled.Count; page++)
        {
            var lines = filled[page];
            var edge = Edge(lines).ToHashSet();
            for (var i = 0; i < lines.Count; i++)
            {
                if (!edge.Contains(i) || !(PageNumber().IsMatch(lines[i]) || repeated.Contains(Key(lines[i]))))
                {
                    kept.Add(lines[i]);
                }
                else if (page == 0 && i < EdgeLines)
                {
                    head.Add(lines[i]);
                }
            }
        }

        return (string.Join('\n', kept), string.Join('\n', head));
    }

    private static IEnumerable<int> Edge(List<string> lines) =>
        Enumerable.Range(0, lines.Count).Where(i => i < EdgeLines || i >= lines.Count - EdgeLines);

    private static string Key(string line) => Digits().Replace(line.Trim(), "#");

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page\W*)?[0-9]{1,4}(\W*(of|/)\W*[0-9]{1,4})?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
