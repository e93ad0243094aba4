using System.IO.Compression;
using System.Text;

namespace KingsWood.PolicyRules.Cli.Tests.Drift;

public sealed class BadDocumentTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    public static TheoryData<string, string> NotUnderstood { get; } = new()
    {
        { "empty.txt", "the file is empty." },
        { "blank.txt", "there is no word in the document." },
        { "blank.docx", "there is no word in the document." },
        { "garbage.txt", "not a document: expected .docx, .pdf, Markdown or plain text." },
        { "garbage.pdf", "not a PDF, or a damaged one." },
        { "cut.pdf", "not a PDF, or a damaged one." },
        { "scanned.pdf", "no text in it: a scanned image? Have its text recognised first, or use the original document." },
        { "encrypted.pdf", "encrypted. Save it without a password." },
        { "encrypted.docx", "encrypted, or a Word document of the old kind. Save it as .docx without a password." },
        { "archive.docx", "not a Word document, or a damaged one. Expected .docx, .pdf, Markdown or plain text." },
        { "cut.docx", "not a Word document, or a damaged one. Expected .docx, .pdf, Markdown or plain text." },
    };

    [Theory]
    [MemberData(nameof(NotUnderstood))]
    public void Exit_code_65_and_one_clear_line_for_what_is_not_understood(string name, string message)
    {
        var path = tool.Save(name, Bytes(name));

        foreach (var command in new[] { "drift", "fingerprint" })
        {
            var printed = Tool.Run(command, path);

            Assert.Equal((65, "", $"kingswood-policy: {path}: {message}\n"), (printed.Code, printed.Output, printed.Error));
        }
    }

    [Fact]
    public void Exit_code_66_for_a_file_that_is_not_there()
    {
        var printed = Tool.Run("drift", "nowhere/policy.pdf");

        Assert.Equal((66, "kingswood-policy: nowhere/policy.pdf: there is no file of this name.\n"), (printed.Code, printed.Error));
    }

    [Fact]
    public void Exit_code_66_for_a_directory()
    {
        var printed = Tool.Run("fingerprint", ".");

        Assert.Equal((66, "kingswood-policy: .: a directory, not a document.\n"), (printed.Code, printed.Error));
    }

    [Fact]
    public void Exit_code_65_for_a_register_with_problems()
    {
        var register = tool.Save("register.md", "# A register\n- policy: p\n- edition: 1\n- in force: now\nwhat?\nwhat else?\n");

        var printed = Tool.Run("drift", tool.Save("policy.txt", "Something"), "--register", register);

        Assert.Equal(
            (65, $"kingswood-policy: {register}(5): expected a heading, \"- key: value\", a comment or an empty line; found \"what?\" (and 1 more)\n"),
            (printed.Code, printed.Error));
    }

    private static byte[] Bytes(string name) => name switch
    {
        "empty.txt" => [],
        "blank.txt" => " \n • \n"u8.ToArray(),
        "blank.docx" => SampleDocument.Word([""]),
        "garbage.txt" => [0, 1, 2, 3, 200, 255, 0, 0],
        "garbage.pdf" => "%PDF-1.7\nthis is none"u8.ToArray(),
        "cut.pdf" => SampleDocument.Pdf(SampleDocument.Original)[..300],
        "scanned.pdf" => SampleDocument.ScannedPdf(),
        "encrypted.pdf" => SampleDocument.EncryptedPdf(),
        "encrypted.docx" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0],
        "archive.docx" => Archive(),
        _ => SampleDocument.Word(SampleDocument.Original)[..^200],
    };

    private static byte[] Archive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(archive.CreateEntry("readme.txt").Open(), Encoding.UTF8);
            writer.Write("A holiday photograph.");
        }

        return stream.ToArray();
    }
}
