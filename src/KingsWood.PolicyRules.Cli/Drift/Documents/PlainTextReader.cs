using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Reads plain text: a paragraph a line, or paragraphs of short lines with empty lines between them.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    private const int LongestWrappedLine = 120;

    /// <inheritdoc/>
    public bool Recognises(string path, ReadOnlySpan<byte> bytes) => true;

    /// <inheritdoc/>
    public DriftDocument Read(byte[] bytes)
    {
        var lines = TextLines.Split(TextLines.Decode(bytes));
        return DriftDocument.OfParagraphs(IsWrapped(lines) ? TextLines.Join(lines, _ => false) : lines);
    }

    // Lines are wrapped when all are short and one goes on in the middle of a sentence.
    private static bool IsWrapped(string[] lines) =>
        lines.All(l => l.Length <= LongestWrappedLine)
        && lines.Zip(lines.Skip(1)).Any(l =>
            !string.IsNullOrWhiteSpace(l.First) && char.IsLower(l.Second.TrimStart().FirstOrDefault()));
}
