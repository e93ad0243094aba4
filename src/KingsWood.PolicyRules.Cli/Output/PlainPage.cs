namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Plain text for files, pipes and simple terminals: nothing is wrapped, so that every line can be searched.</summary>
internal sealed class PlainPage(TextWriter writer) : Page
{
    /// <inheritdoc/>
    public override void Line(string text, Tone tone = Tone.Plain, string mark = "") => writer.Write(mark + text + "\n");

    /// <inheritdoc/>
    public override void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = headings.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max()).ToList();
        Row(headings);
        foreach (var row in rows)
        {
            Row(row);
        }

        void Row(IReadOnlyList<string> cells) =>
            Line(string.Join("  ", cells.Select((c, i) => c.PadRight(widths[i]))).TrimEnd());
    }

    /// <inheritdoc/>
    public override void Prompt(string text)
    {
        writer.Write(text);
        writer.Flush();
    }

    /// <inheritdoc/>
    public override void Verbatim(string text) => writer.Write(text.EndsWith('\n') ? text : text + "\n");
}
