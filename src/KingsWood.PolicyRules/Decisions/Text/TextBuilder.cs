namespace KingsWood.PolicyRules.Decisions;

/// <summary>Collects the lines of a decision.</summary>
internal sealed class TextBuilder
{
    private readonly List<TextLine> lines = [];

    public IReadOnlyList<TextLine> Lines => lines;

    public void Headlines(IEnumerable<string> headlines)
    {
        foreach (var headline in headlines)
        {
            lines.Add(new(TextLineKind.Headline, headline));
        }
    }

    public void Verdict(string text) => lines.Add(new(TextLineKind.Verdict, text));

    public void Heading(string text) => lines.Add(new(TextLineKind.Heading, text));

    public void Body(string text) => lines.Add(new(TextLineKind.Body, text));

    public void Blank() => lines.Add(new(TextLineKind.Blank, ""));

    /// <summary>A heading with its items, each once; nothing at all where there are none.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        var distinct = items.Distinct().ToList();
        if (distinct.Count == 0)
        {
            return;
        }

        Blank();
        Heading(heading);
        lines.AddRange(distinct.Select(i => new TextLine(TextLineKind.Item, i)));
    }
}
