using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Releases;

/// <summary>Reads the rows of a release table. What is wrong is noted at its line, and the rest is read all the same.</summary>
internal sealed class ReleaseTableParser
{
    private const string Columns = "| Rule ID | Clause | Force | Verdict | Notes |";

    private readonly List<ReleaseRow> rows = [];
    private readonly List<UnreadableLine> problems = [];
    private string? release;
    private ReleaseSection? section;

    public static ReleaseTable Parse(AdditionalText file, SourceText text)
    {
        var parser = new ReleaseTableParser();
        foreach (var line in text.Lines)
        {
            parser.Line(line.LineNumber, line.ToString().TrimStart('\uFEFF').TrimEnd());
        }

        return new(file, text, parser.rows, parser.problems);
    }

    private void Line(int number, string line)
    {
        if (line.StartsWith("### ", StringComparison.Ordinal))
        {
            Section(number, line.Substring(4));
        }
        else if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            release = line.Substring(3);
            section = null;
            if (release != "Unshipped" && !release.StartsWith("Release ", StringComparison.Ordinal))
            {
                Report(number, "\"## Release 1.2.3\" or \"## Unshipped\"", Quotation.Of(line));
            }
        }
        else if (line.Length > 0 && release is not null && !IsComment(line))
        {
            // What stands above the first release says what the file is, and is for people.
            Row(number, line);
        }
    }

    private void Section(int number, string heading)
    {
        section = heading switch
        {
            "New Rules" => ReleaseSection.New,
            "Changed Rules" => ReleaseSection.Changed,
            "Removed Rules" => ReleaseSection.Removed,
            _ => null,
        };
        if (section is null || release is null)
        {
            Report(number, "\"### New Rules\", \"### Changed Rules\" or \"### Removed Rules\" under a release", Quotation.Of("### " + heading));
        }
    }

    private void Row(int number, string line)
    {
        var cells = line.Trim('|').Split('|').Select(c => c.Trim()).ToList();
        if (line.Length < 2 || line[0] != '|' || line[line.Length - 1] != '|' || cells.Count != 5)
        {
            Report(number, $"a row such as \"{Columns}\"", Quotation.Of(line));
            return;
        }

        if (cells[0] == "Rule ID" || cells.All(c => c.Length > 0 && c.All(x => x is '-' or ':')))
        {
            return;
        }

        if (section is null)
        {
            Report(number, "a heading such as \"### New Rules\" above the row", "none");
        }
        else if (!RegisterFormat.IsRuleId(cells[0]))
        {
            Report(number, "the id of a rule such as KW1002", Quotation.Of(cells[0]));
        }
        else if (cells[3] is not ("" or "*"))
        {
            Report(number, "a star where some verdict changes, or nothing", Quotation.Of(cells[3]));
        }
        else
        {
            rows.Add(new(cells[0], cells[1], cells[2], section.Value, release!, number));
        }
    }

    private static bool IsComment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal);

    private void Report(int line, string expected, string found) => problems.Add(new(line, expected, found));
}
