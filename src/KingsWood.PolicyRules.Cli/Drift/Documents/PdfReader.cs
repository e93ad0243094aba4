using KingsWood.PolicyRules.Register;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>Reads a PDF: a continuous run of words, without what is repeated on the edge of its pages.</summary>
internal sealed class PdfReader : IDocumentReader
{
    private const int MostPages = 1000;

    private static ReadOnlySpan<byte> Signature => "%PDF-"u8;

    /// <inheritdoc/>
    public bool Recognises(string path, ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf(Signature) >= 0; // some programs write a line before it

    /// <inheritdoc/>
    public DriftDocument Read(byte[] bytes)
    {
        var pages = Pages(bytes);
        if (pages.All(p => !p.Any(char.IsLetterOrDigit)))
        {
            throw DocumentProblem.Of("no text in it: a scanned image? Have its text recognised first, or use the original document.");
        }

        var (text, runningHead) = PageEdges.Remove([.. pages.Select(TextLines.Split)]);
        return DriftDocument.OfRun(text, runningHead);
    }

    private static List<string> Pages(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            return pdf.NumberOfPages > MostPages
                ? throw DocumentProblem.Of($"too long for a policy (more than {MostPages} pages).")
                : [.. pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p))];
        }
        catch (PdfDocumentEncryptedException)
        {
            throw DocumentProblem.Of("encrypted. Save it without a password.");
        }
        catch (DocumentProblem)
        {
            throw;
        }
#pragma warning disable CA1031 // a damaged PDF fails in the reader in ways that it does not list
        catch (Exception)
#pragma warning restore CA1031
        {
            throw DocumentProblem.Of("not a PDF, or a damaged one.");
        }
    }
}
