using System.Text;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Collects the lines of a page, with exactly one blank line around headings, lists and tables.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder text = new();
    private bool isBlank = true;

    public MarkdownPage Heading(int level, string heading) => Blank().Line($"{new string('#', level)} {heading}").Blank();

    public MarkdownPage Paragraph(string paragraph) => Blank().Line(paragraph).Blank();

    public MarkdownPage Items(IEnumerable<string> items)
    {
        Blank();
        foreach (var item in items)
        {
            Line($"- {item}");
        }

        return Blank();
    }

    public MarkdownPage Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Blank().Row(heads).Line($"|{string.Concat(Enumerable.Repeat("---|", heads.Count))}");
        foreach (var row in rows)
        {
            Row(row);
        }

        return Blank();
    }

    /// <summary>A heading with its list, or nothing at all where there is nothing to list.</summary>
    public MarkdownPage ItemsUnder(int level, string heading, IReadOnlyCollection<string> items) =>
        items.Count == 0 ? this : Heading(level, heading).Items(items);

    public MarkdownPage Line(string line)
    {
        text.Append(line).Append('\n');
        isBlank = false;
        return this;
    }

    public MarkdownPage Blank()
    {
        if (!isBlank)
        {
            text.Append('\n');
            isBlank = true;
        }

        return this;
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    private MarkdownPage Row(IReadOnlyList<string> cells) =>
        Line($"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");
}
