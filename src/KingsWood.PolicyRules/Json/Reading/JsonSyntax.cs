using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KingsWood.PolicyRules.Json;

/// <summary>Whether a text is JSON at all, strictly: no comments, no trailing commas, nothing after the end.</summary>
internal static class JsonSyntax
{
    public const int MaximumDepth = 32;

    private const string ValidJson = "valid JSON";

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = MaximumDepth };

    /// <summary>A reader at the start of <paramref name="text"/>.</summary>
    public static Utf8JsonReader Reader(ReadOnlySpan<byte> text) => new(text, Strict);

    /// <summary>Makes sure that <paramref name="text"/> is JSON, and every string in it whole.</summary>
    /// <exception cref="SituationFormatException">It is not.</exception>
    public static void Check(ReadOnlySpan<byte> text)
    {
        CheckUtf8(text);
        var reader = Reader(text);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }
        }
        catch (JsonException e)
        {
            throw Explain(text, e);
        }
        catch (InvalidOperationException)
        {
            throw new SituationFormatException(
                PlaceOf(text, reader.TokenStartIndex),
                "text of whole characters",
                "half of a character, written with \\u");
        }
    }

    /// <summary>The place of what stands at <paramref name="path"/>, or of the nearest thing around it.</summary>
    public static DocumentPlace Locate(ReadOnlySpan<byte> text, string path)
    {
        var reader = Reader(text);
        var tracker = new PathTracker();
        var (bestIndex, bestPath) = (0L, "");
        while (reader.Read())
        {
            tracker.Advance(ref reader);
            var isValue = reader.TokenType
                is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray);
            if (isValue && tracker.Path.Length > bestPath.Length && IsAround(tracker.Path, path))
            {
                (bestIndex, bestPath) = (reader.TokenStartIndex, tracker.Path);
            }
        }

        return DocumentPlace.At(text, bestIndex, bestPath);
    }

    /// <summary>The error of a text that is not valid Unicode from the byte <paramref name="index"/> on.</summary>
    public static SituationFormatException InvalidText(ReadOnlySpan<byte> text, int index) =>
        new(DocumentPlace.At(text, index, JsonPath.Root), "text in UTF-8", "something else, such as a file in another encoding");

    private static bool IsAround(string outer, string path) =>
        path.StartsWith(outer, StringComparison.Ordinal)
        && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private static void CheckUtf8(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return;
        }

        for (var rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out _, out var length) != OperationStatus.Done)
            {
                throw InvalidText(text, text.Length - rest.Length);
            }

            rest = rest[length..];
        }
    }

    /// <summary>The place of the token that starts at the byte <paramref name="index"/>.</summary>
    public static DocumentPlace PlaceOf(ReadOnlySpan<byte> text, long index) =>
        DocumentPlace.At(text, index, PathAt(text, index));

    // The path of the last token up to an index.
    private static string PathAt(ReadOnlySpan<byte> text, long index)
    {
        var reader = Reader(text);
        var tracker = new PathTracker();
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= index)
            {
                tracker.Advance(ref reader);
            }
        }
        catch (JsonException)
        {
            // This is the error whose place we are looking for.
        }

        return tracker.Path;
    }

    private static SituationFormatException Explain(ReadOnlySpan<byte> text, JsonException error)
    {
        var index = IndexOf(text, error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
        var path = PathAt(text, text.Length);
        var (expected, found) = Describe(text, index);
        return new(DocumentPlace.At(text, index, path), expected, found);
    }

    private static (string Expected, string Found) Describe(ReadOnlySpan<byte> text, int index)
    {
        if (text.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return ("a document", "nothing");
        }

        var reader = Reader(text);
        var complete = false;
        try
        {
            while (reader.Read())
            {
                complete = reader.CurrentDepth == 0 && !Opens(reader.TokenType);
            }
        }
        catch (JsonException)
        {
            // Read as far as it goes, to see what came before the error.
        }

        var before = text[..index].TrimEnd(" \t\r\n"u8);
        var found = index < text.Length ? (char)text[index] : '\0';
        return complete ? ("nothing after the end of the document", Show(text, index))
            : index >= text.Length ? ("the rest of the document", "its end")
            : found == '/' ? (ValidJson, "a comment, which JSON does not have")
            : found < ' ' ? (ValidJson, "a line break or another control character within a text")
            : found == '\'' ? ("text in double quotation marks", Show(text, index))
            : found is '{' or '[' && reader.CurrentDepth + (Opens(reader.TokenType) ? 1 : 0) == MaximumDepth
                ? (string.Create(CultureInfo.InvariantCulture, $"at most {MaximumDepth} levels of {{ and ["), "one more")
            : found == '"' && before.Length > 0 && before[^1] is (byte)'"' or (byte)'}' or (byte)']' ? ("a comma or a colon before what follows", Show(text, index))
            : found is '}' or ']' && before.EndsWith(","u8) ? (ValidJson, $"a comma before {found}")
            : (ValidJson, Show(text, index));
    }

    private static bool Opens(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private static string Show(ReadOnlySpan<byte> text, int index) =>
        Rune.DecodeFromUtf8(text[index..], out var rune, out _) == OperationStatus.Done
            ? Quotation.Of(rune.ToString())
            : "something else";

    private static int IndexOf(ReadOnlySpan<byte> text, long line, long positionInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + positionInLine, text.Length);
    }
}
