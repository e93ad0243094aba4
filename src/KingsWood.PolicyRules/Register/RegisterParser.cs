namespace KingsWood.PolicyRules.Register;

/// <summary>Reads the lines of a register.</summary>
internal sealed class RegisterParser(string path)
{
    private readonly List<RegisterProblem> problems = [];
    private readonly List<RegisterEntry> entries = [];
    private readonly Dictionary<string, int> coordinates = new(StringComparer.Ordinal);
    private readonly RegisterFields header = new();
    private EntryLines? entry;
    private string? title;

    public ClauseRegister Parse(string text)
    {
        var lines = Lines(text);
        for (var i = 0; i < lines.Count; i++)
        {
            Line(lines[i], i + 1);
        }

        EndEntry();
        CheckHeader();
        BulletConsistency.Check(entries, Report);
        return new(entries, [.. problems.OrderBy(p => p.Line)])
        {
            Title = title ?? "",
            Policy = header.ValueOf("policy") ?? "",
            Edition = header.ValueOf("edition") ?? "",
            InForce = header.ValueOf("in force") ?? "",
        };
    }

    private void Line(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line) || IsComment(line))
        {
            return;
        }

        if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            EndEntry();
            Heading(line[3..].TrimEnd(), number);
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            TitleLine(line[2..].Trim(), number);
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal)
            && line.IndexOf(':', StringComparison.Ordinal) is > 2 and var colon)
        {
            Field(line[2..colon].Trim(), line[(colon + 1)..].Trim(), number);
        }
        else
        {
            Report(number, "a heading, \"- key: value\", a comment or an empty line", Quoted(line));
        }
    }

    private static bool IsComment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal);

    private void Heading(string coordinate, int number)
    {
        var isUsable = RegisterCoordinate.IsOne(coordinate);
        if (!isUsable)
        {
            Report(number, RegisterCoordinate.Shape, Quoted(coordinate));
        }
        else if (!coordinates.TryAdd(coordinate, number))
        {
            isUsable = false;
            Report(number, "a coordinate that no entry has yet", $"\"{coordinate}\" again, which line {coordinates[coordinate]} has");
        }

        entry = new(coordinate, number, isUsable);
    }

    private void TitleLine(string text, int number)
    {
        if (title is not null || entry is not null)
        {
            Report(number, "one title, on top", Quoted(text));
            return;
        }

        title = text;
    }

    private void Field(string key, string value, int number)
    {
        var fields = entry?.Fields ?? header;
        var known = entry is null ? RegisterFields.OfHeader : RegisterFields.OfEntry;
        if (!known.Contains(key))
        {
            Report(number, $"one of the keys {string.Join(", ", known)}", Quoted(key));
        }
        else if (value.Length == 0)
        {
            fields.Spoil(key);
            Report(number, $"a value after \"{key}:\"", "none");
        }
        else if (!fields.Add(key, value, number))
        {
            Report(number, $"\"{key}\" once", "it again");
        }
    }

    private void EndEntry()
    {
        if (entry is { } ended && ended.Read(Report) is { } complete)
        {
            entries.Add(complete);
        }

        entry = null;
    }

    private void CheckHeader()
    {
        if (title is null)
        {
            Report(1, "a title, \"# Clause register: ...\"", "none");
        }

        foreach (var key in RegisterFields.NeededOfHeader.Where(k => !header.Mentions(k)))
        {
            Report(1, $"\"- {key}: ...\" before the first entry", "none");
        }
    }

    private List<string> Lines(string text)
    {
        if (text.StartsWith('\uFEFF'))
        {
            Report(1, "a file without a byte-order mark", "one");
            text = text[1..];
        }

        var lines = new List<string>();
        string? usual = null;
        var isMixed = false;
        for (var from = 0; from < text.Length;)
        {
            var at = text.AsSpan(from).IndexOfAny('\r', '\n');
            if (at < 0)
            {
                lines.Add(text[from..]);
                break;
            }

            var end = from + at;
            var ending = text[end] == '\n' ? "\\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\\r\\n" : "\\r";
            lines.Add(text[from..end]);
            usual ??= ending;
            if (ending != usual && !isMixed)
            {
                isMixed = true; // once is enough: from here on every second line may differ
                Report(lines.Count, $"the line end {usual} of the lines before", ending);
            }

            from = end + (ending == "\\r\\n" ? 2 : 1);
        }

        return lines;
    }

    private void Report(int line, string expected, string found) => problems.Add(new(path, line, expected, found));

    private static string Quoted(string text) => text.Length > 60 ? $"\"{text[..60]}…\"" : $"\"{text}\"";
}
