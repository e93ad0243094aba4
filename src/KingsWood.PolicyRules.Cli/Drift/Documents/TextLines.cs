using System.Text;
using System.Text.RegularExpressions;

namespace KingsWood.PolicyRules.Cli.Drift.Documents;

/// <summary>What plain text and Markdown have in common: characters, lines, list items.</summary>
internal static partial class TextLines
{
    // What Windows has at 0x91 to 0x97 and Latin-1 has not: the marks that Word puts into a text file.
    private const string WindowsMarks = "‘’“”•–—";

    /// <summary>The text of a file: UTF-8 or UTF-16, otherwise the characters of Windows.</summary>
    /// <exception cref="DocumentProblem">It is no text.</exception>
    public static string Decode(byte[] bytes)
    {
        string text;
        try
        {
            text = bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes)
                : bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes)
                : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = string.Concat(Encoding.Latin1.GetString(bytes)
                .Select(c => c is >= '\u0091' and <= '\u0097' ? WindowsMarks[c - '\u0091'] : c));
        }

        return text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c) && c is < '\u0080')
            ? throw DocumentProblem.Of("not a document: expected .docx, .pdf, Markdown or plain text.")
            : text;
    }

    /// <summary>The lines.</summary>
    public static string[] Split(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Whether a bullet or a number stands at the beginning of the line.</summary>
    public static bool OpensItem(string line) => Item().IsMatch(line);

    /// <summary>Puts together the lines that belong to one paragraph.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="standsAlone">Whether a line, and the one after it, begins a paragraph in any case.</param>
    public static IEnumerable<string> Join(IEnumerable<string> lines, Func<string, bool> standsAlone)
    {
        var paragraph = new StringBuilder();
        var isClosed = true;
        foreach (var line in lines)
        {
            var alone = standsAlone(line);
            if (paragraph.Length > 0 && (isClosed || alone || string.IsNullOrWhiteSpace(line) || OpensItem(line)))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            isClosed = alone;
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Append(paragraph.Length > 0 ? "\n" : "").Append(line);
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }

    [GeneratedRegex(
        @"^\s*([-*+•·▪◦●○■□–—\uF0A7\uF0B7]|\(?([0-9]{1,3}(\.[0-9]{1,3})*|[A-Za-z]|[ivx]{1,4})[.)])\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
