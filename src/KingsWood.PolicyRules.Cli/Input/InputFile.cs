using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>Reads the bytes of a file or of standard input, and tells plainly why it could not.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The file as messages name it.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>The bytes.</summary>
    /// <exception cref="ToolProblem">It is missing, cannot be read, is a directory or is too large.</exception>
    public static byte[] Read(string path, ToolConsole console, int maximumBytes, string what = "A situation")
    {
        if (path == StandardInput)
        {
            return ReadAtMost(console.Input, path, maximumBytes, what);
        }

        if (Directory.Exists(path))
        {
            throw new ToolProblem(ExitCode.NoInput, $"{path}: expected a file; found a directory.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadAtMost(file, path, maximumBytes, what);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolProblem(ExitCode.NoInput, $"{path}: expected a file; found nothing of this name.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolProblem(ExitCode.NoInput, $"{path}: expected a file that may be read; found one that may not.");
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw path.Length == 0
                ? new ToolProblem(ExitCode.WrongCommandLine, "expected the name of a file; found an empty text.")
                : new ToolProblem(ExitCode.NoInput, $"{path}: cannot be read: {problem.Message}");
        }
    }

    // A pipe or a device may never end, so never more is read than is understood.
    private static byte[] ReadAtMost(Stream stream, string path, int maximumBytes, string what)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > maximumBytes)
            {
                throw new ToolProblem(
                    ExitCode.DataNotUnderstood,
                    FormattableString.Invariant(
                        $"{NameOf(path)}: expected at most {maximumBytes:N0} bytes; found more. {what} is a few kilobytes."));
            }
        }

        return bytes.ToArray();
    }
}
