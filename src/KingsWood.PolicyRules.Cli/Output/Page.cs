namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Where text goes: lines and tables, on a terminal or into a file.</summary>
internal abstract class Page
{
    /// <summary>An empty line.</summary>
    public void Blank() => Line("");

    /// <summary>A heading.</summary>
    public void Heading(string text) => Line(text, Tone.Heading);

    /// <summary>An item of a list.</summary>
    public void Item(string text) => Line(text, Tone.Plain, "  - ");

    /// <summary>A heading and its items, each on one line; <paramref name="nothing"/> where there are none, or no heading either.</summary>
    public void Section(string heading, IEnumerable<string> items, string? nothing = null)
    {
        var all = items.ToList();
        if (all.Count > 0 || nothing is not null)
        {
            Heading(heading);
            foreach (var item in all.DefaultIfEmpty(nothing!))
            {
                Item(SafeLine.Of(item));
            }
        }
    }

    /// <summary>One line, after a mark such as a number or a hyphen; lines that continue it stand under its text.</summary>
    public abstract void Line(string text, Tone tone = Tone.Plain, string mark = "");

    /// <summary>A table with these headings.</summary>
    public abstract void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows);

    /// <summary>Text without a line break after it, such as a prompt.</summary>
    public abstract void Prompt(string text);

    /// <summary>Text exactly as it is, such as JSON.</summary>
    public abstract void Verbatim(string text);
}
