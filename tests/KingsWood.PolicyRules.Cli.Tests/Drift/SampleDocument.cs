using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace KingsWood.PolicyRules.Cli.Tests.Drift;

/// <summary>A policy that no school has, and the documents that hold it.</summary>
internal static class SampleDocument
{
    /// <summary>One pixel.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    public static IReadOnlyList<string> Original { get; } =
    [
        "Bicycles and scooters at the village school",
        "Bicycles are pushed from the gate to the shed, and nobody rides across the yard between eight and nine o'clock.",
        "Whoever comes by bicycle wears a helmet that fits. The school lends one to children who have forgotten theirs.",
        "Scooters are folded and hung on the hooks beside the cloakroom; the caretaker puts away any that lie about.",
        "On a cycling trip two grown-ups ride along, one in front and one behind, with a first-aid kit and a list of telephone numbers.",
        "Each bicycle is locked. The office keeps a spare key for one week and then takes the lock off",
        "Between November and February lights are switched on before leaving the shed",
    ];

    /// <summary>One bullet reworded, one removed, one added.</summary>
    public static IReadOnlyList<string> Changed { get; } =
    [
        Original[0], Original[1],
        "Whoever comes by bicycle or scooter wears a helmet that fits. The school no longer lends any to children.",
        Original[3],
        "Visitors leave their cars behind the church, never in front of the fire station.",
        Original[5], Original[6],
    ];

    /// <summary>A Word document, with what Word adds: a list, a table, a tracked deletion, a hyphen that holds.</summary>
    public static byte[] Word(IReadOnlyList<string> paragraphs)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var paragraph in paragraphs.SkipLast(1))
            {
                var run = new Run();
                foreach (var piece in paragraph.Split('-').SelectMany((p, i) => i == 0 ? [p] : new[] { "-", p }))
                {
                    run.Append(piece == "-" ? new NoBreakHyphen() : new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
                }

                body.Append(new Paragraph(
                    run, new DeletedRun(new Run(new DeletedText(" No longer said."))), new MoveFromRun(new Run(new Text(" Moved away.")))));
            }

            body.Append(new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text(paragraphs[^1])))))));
            word.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>
    /// A PDF of short pages, so that a page ends within a clause, with a running head, page numbers and words that are
    /// broken at the end of a line.
    /// </summary>
    public static byte[] Pdf(IReadOnlyList<string> paragraphs, int linesOnPage = 5)
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        var lines = paragraphs.SelectMany(Wrapped).ToList();
        foreach (var (number, onPage) in lines.Chunk(linesOnPage).Index())
        {
            var page = pdf.AddPage(PageSize.A5);
            page.AddText("The village school", 8, new PdfPoint(40, 570), font);
            foreach (var (row, line) in onPage.Index())
            {
                page.AddText(line, 11, new PdfPoint(40, 540 - (14 * row)), font);
            }

            page.AddText($"Page {number + 1}", 8, new PdfPoint(180, 20), font);
        }

        return pdf.Build();
    }

    /// <summary>A scanned page: a picture, and no text.</summary>
    public static byte[] ScannedPdf()
    {
        var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A5).AddPng(Convert.FromBase64String(Png), new PdfRectangle(10, 10, 300, 500));
        return pdf.Build();
    }

    /// <summary>A PDF that opens only with a password.</summary>
    public static byte[] EncryptedPdf()
    {
        var secret = string.Concat(Enumerable.Repeat("5a", 32));
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
            $"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{secret}> /U <{secret}> >>",
        ];
        var text = "%PDF-1.4\n";
        var table = $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n";
        foreach (var (i, content) in objects.Index())
        {
            table += $"{text.Length:D10} 00000 n \n";
            text += $"{i + 1} 0 obj\n{content}\nendobj\n";
        }

        var trailer = $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n{text.Length}\n%%EOF\n";
        return System.Text.Encoding.ASCII.GetBytes(text + table + trailer);
    }

    private static IEnumerable<string> Wrapped(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length <= 50)
            {
                line += line.Length == 0 ? word : " " + word;
            }
            else if (word.Length > 6 && word.All(char.IsLetter))
            {
                yield return $"{line} {word[..4]}-";
                line = word[4..];
            }
            else
            {
                yield return line;
                line = word;
            }
        }

        yield return line;
    }
}
