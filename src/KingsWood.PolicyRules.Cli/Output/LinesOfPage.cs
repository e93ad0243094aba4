namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Keeps what is printed, so that it can be held against what is printed of another day.</summary>
/// <remarks>
/// A heading says nothing alone: the text that follows it is kept with it. So is what a line announces with a colon: where the one
/// is otherwise, the other is said with it.
/// </remarks>
internal sealed class LinesOfPage : Page
{
    private string heading = "";
    private bool isAnnounced;

    /// <summary>Each line, and the heading under which it was announced; none for items of a list.</summary>
    public List<(string Text, string Heading)> All { get; } = [];

    /// <inheritdoc/>
    public override void Line(string text, Tone tone = Tone.Plain, string mark = "")
    {
        if (isAnnounced && mark.Trim().Length > 0)
        {
            All[^1] = (All[^1].Text + $" {mark.Trim()} {text}", All[^1].Heading);
            return;
        }

        isAnnounced = text.EndsWith(':');
        if (tone == Tone.Heading || text.Length == 0)
        {
            (heading, isAnnounced) = (text, false);
        }
        else if (isAnnounced)
        {
            All.Add((text, heading));
        }
        else
        {
            All.Add((mark.Length > 0 || heading.Length == 0 ? text : $"{heading}: {text}", ""));
            heading = mark.Length > 0 ? heading : "";
        }
    }

    /// <inheritdoc/>
    public override void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        // In a table one long cell moves all others, and says nothing of them.
        foreach (var row in rows)
        {
            All.Add((string.Join("  ", row.Where(cell => cell.Length > 0)), ""));
        }
    }

    /// <inheritdoc/>
    public override void Prompt(string text) => throw new NotSupportedException("Nobody is asked.");

    /// <inheritdoc/>
    public override void Verbatim(string text) => throw new NotSupportedException("It is held against nothing.");
}
