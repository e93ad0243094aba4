using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Reads Markdown as far as a policy uses it: headings, paragraphs, lists, tables, links, comments.</summary>
internal sealed partial class MarkdownReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Recognises(string path, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".MARKDOWN";

    /// <inheritdoc/>
    public DriftDocument Read(byte[] bytes)
    {
        var text = Link().Replace(Comment().Replace(TextLines.Decode(bytes), ""), "$1");
        return DriftDocument.OfParagraphs(TextLines.Join(TextLines.Split(text), StandsAlone));
    }

    private static bool StandsAlone(string line) => line.TrimStart() is ['#', ..] or ['|', ..] || Rule().IsMatch(line);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    // The text of a link is part of the sentence; its address is not.
    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*([-=*_]\s*){3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
