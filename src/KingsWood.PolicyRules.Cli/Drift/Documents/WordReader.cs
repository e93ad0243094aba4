using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Reads a .docx: the paragraphs of its body, tables included, then its footnotes.</summary>
internal sealed class WordReader : IDocumentReader
{
    private const long MostCharactersInPart = 20_000_000; // a small archive can unpack to gigabytes

    private static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    /// <inheritdoc/>
    public bool Recognises(string path, ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <inheritdoc/>
    public DriftDocument Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(
                stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            var main = word.MainDocumentPart ?? throw NoDocument();
            OpenXmlElement?[] roots = [main.Document?.Body, main.FootnotesPart?.Footnotes];
            return DriftDocument.OfParagraphs(
            [
                .. roots.OfType<OpenXmlElement>().SelectMany(r => r.Descendants<Paragraph>())
                    .Where(p => !IsLeftOut(p)).Select(TextOf),
            ]);
        }
        catch (DocumentProblem)
        {
            throw;
        }
#pragma warning disable CA1031 // a damaged archive or part fails in the reader in ways that it does not list
        catch (Exception)
#pragma warning restore CA1031
        {
            throw NoDocument();
        }
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            // A text box stands inside a paragraph and has paragraphs of its own.
            if (element.Ancestors<Paragraph>().First() == paragraph && !IsLeftOut(element))
            {
                text.Append(element switch
                {
                    Text run => run.Text,
                    NoBreakHyphen => "-",
                    TabChar => " ",
                    Break or CarriageReturn => "\n",
                    _ => "",
                });
            }
        }

        return text.ToString();
    }

    // What was deleted or moved away under tracked changes, and the copy of a drawing for older programs.
    private static bool IsLeftOut(OpenXmlElement element) =>
        element.Ancestors().Any(a => a is DeletedRun or MoveFromRun or AlternateContentFallback);

    private static DocumentProblem NoDocument() =>
        DocumentProblem.Of("not a Word document, or a damaged one. Expected .docx, .pdf, Markdown or plain text.");
}
