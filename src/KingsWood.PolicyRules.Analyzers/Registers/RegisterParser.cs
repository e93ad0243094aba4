using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>Reads the lines of a register. What is wrong is noted at its line, and the rest is read all the same.</summary>
internal sealed class RegisterParser
{
    private readonly RegisterFields header = new();
    private readonly List<RegisterEntry> entries = [];
    private readonly List<UnreadableLine> problems = [];
    private readonly Dictionary<string, int> coordinates = new(StringComparer.Ordinal);

    // Where the lines that are being read belong: the header, an entry, or an entry that is dropped.
    private RegisterEntry? entry;
    private bool hasTitle;

    public static Register Parse(SourceText text)
    {
        var parser = new RegisterParser();
        foreach (var line in text.Lines)
        {
            parser.Line(line.LineNumber, line.ToString().TrimStart('\uFEFF'));
        }

        parser.CheckHeader();
        EntryChecks.Run(parser.entries, parser.Report);
        LineEnds.Check(text, parser.Report);
        return new(text, parser.header, parser.entries, [.. parser.problems.OrderBy(p => p.Line)]);
    }

    private void Line(int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line) || IsComment(line))
        {
            return;
        }

        var colon = line.IndexOf(':');
        if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            Heading(number, line.Substring(3).TrimEnd());
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            Title(number, line);
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal) && colon > 2)
        {
            Field(number, line.Substring(2, colon - 2).Trim(), line.Substring(colon + 1).Trim());
        }
        else
        {
            Report(number, "a heading, \"- key: value\", a comment or an empty line", Quotation.Of(line));
        }
    }

    private void Title(int number, string line)
    {
        if (hasTitle || entry is not null)
        {
            Report(number, "one title, on top", Quotation.Of(line));
        }

        hasTitle = true;
    }

    private void Heading(int number, string coordinate)
    {
        entry = new(coordinate, number);
        if (!RegisterFormat.IsCoordinate(coordinate))
        {
            Report(number, RegisterFormat.CoordinateShape, Quotation.Of(coordinate));
        }
        else if (coordinates.TryGetValue(coordinate, out var first))
        {
            Report(number, "a coordinate that no entry has yet", $"\"{coordinate}\" again, which line {first + 1} has");
        }
        else
        {
            coordinates.Add(coordinate, number);
            entries.Add(entry);
        }
    }

    private void Field(int number, string key, string value)
    {
        var fields = entry?.Fields ?? header;
        var known = entry is null ? RegisterFormat.HeaderKeys : RegisterFormat.EntryKeys;
        if (!known.Contains(key))
        {
            Report(number, $"one of the keys {string.Join(", ", known)}", Quotation.Of(key));
        }
        else if (!fields.Mention(key) && !RegisterFormat.RepeatableKeys.Contains(key))
        {
            Report(number, $"\"{key}\" once", "it again");
        }
        else if (value.Length == 0)
        {
            Report(number, $"a value after \"{key}:\"", "none");
        }
        else
        {
            fields.All.Add(new(key, value, number));
        }
    }

    private void CheckHeader()
    {
        if (!hasTitle)
        {
            Report(0, "a title, \"# Clause register: ...\"", "none");
        }

        foreach (var key in RegisterFormat.NeededHeaderKeys.Where(k => !header.Mentions(k)))
        {
            Report(0, $"\"- {key}: ...\" before the first entry", "none");
        }

        IdRange.Check(header, Report);
    }

    private static bool IsComment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal);

    private void Report(int line, string expected, string found) => problems.Add(new(line, expected, found));
}
