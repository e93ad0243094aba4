using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>A document on disk: finds who can read it, and tells plainly when nobody can.</summary>
internal static class DocumentFile
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostWords = 200_000;

    // What its first bytes tell comes before what the name says; plain text takes what is left.
    private static readonly IDocumentReader[] Readers =
        [new PdfReader(), new WordReader(), new OldWordReader(), new MarkdownReader(), new PlainTextReader()];

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentProblem">It cannot be read, is empty or is not understood.</exception>
    public static DriftDocument Read(string path)
    {
        var bytes = Bytes(path);
        if (bytes.Length == 0)
        {
            throw DocumentProblem.Of($"{path}: the file is empty.");
        }

        DriftDocument document;
        try
        {
            document = Array.Find(Readers, r => r.Recognises(path, bytes))!.Read(bytes);
        }
        catch (DocumentProblem problem)
        {
            throw new DocumentProblem(problem.Code, $"{path}: {problem.Message}");
        }

        return document.WordCount switch
        {
            0 => throw DocumentProblem.Of($"{path}: there is no word in the document."),
            > MostWords => throw DocumentProblem.Of($"{path}: too long for a policy (more than {MostWords} words)."),
            _ => document,
        };
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="DocumentProblem">It cannot be read.</exception>
    public static byte[] Bytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw new DocumentProblem(DocumentProblem.Unreadable, $"{path}: a directory, not a document.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                // Counted while reading: a pipe or a device has no length, and may have no end.
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MostBytes)
                {
                    throw DocumentProblem.Of($"{path}: too large for a policy (more than {MostBytes / 1024 / 1024} megabytes).");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentProblem(DocumentProblem.Unreadable, $"{path}: there is no file of this name.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DocumentProblem(DocumentProblem.Unreadable, $"{path}: the file cannot be read: {problem.Message}");
        }
    }
}
