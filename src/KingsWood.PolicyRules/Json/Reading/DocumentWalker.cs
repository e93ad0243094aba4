using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>Goes through a document from token to token, while shapes read it.</summary>
/// <remarks>
/// It knows where it stands only by the byte: paths, lines and quotations are worked out when something is wrong. A copy of
/// a walker is a bookmark.
/// </remarks>
/// <param name="text">The document, which is valid UTF-8.</param>
/// <param name="scratch">Objects to fill again, or <see langword="null"/> to make new ones that the caller keeps.</param>
internal ref struct DocumentWalker(ReadOnlySpan<byte> text, ScratchObjects? scratch = null)
{
    private readonly ReadOnlySpan<byte> text = text;
    private Utf8JsonReader reader = JsonSyntax.Reader(text);

    /// <summary>Objects to fill again; <see langword="null"/> where what is read is handed out.</summary>
    public readonly ScratchObjects? Scratch => scratch;

    /// <summary>
    /// Whether what counts first is looked for first wherever it stands (the version, the kind), so that of several errors
    /// the right one is told. That is not needed to read what is right.
    /// </summary>
    public bool LooksAhead { get; init; }

    /// <summary>What the walker stands on.</summary>
    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>The byte at which that starts.</summary>
    public readonly long Index => reader.TokenStartIndex;

    /// <summary>The string or the name that the walker stands on.</summary>
    public readonly string Text => reader.GetString()!;

    /// <summary>The same in UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Utf8Text => reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text) : reader.ValueSpan;

    /// <summary>The number that the walker stands on, if it is whole and not enormous.</summary>
    public readonly int? WholeNumber => reader.TryGetInt32(out var number) ? number : null;

    /// <summary>Steps to the next token, if there is one.</summary>
    public bool Read() => reader.Read();

    /// <summary>Whether these bytes are anywhere in the document.</summary>
    public readonly bool Mentions(ReadOnlySpan<byte> bytes) => text.IndexOf(bytes) >= 0;

    /// <summary>From the start of an object, goes to the value of its member of this name, if it has one.</summary>
    public bool TryFind(ReadOnlySpan<byte> name)
    {
        reader.Read();
        return TryFindFromHere(name);
    }

    /// <summary>From a member of an object, goes to the value of that or of the next one of this name, if there is one.</summary>
    public bool TryFindFromHere(ReadOnlySpan<byte> name)
    {
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
            reader.Read();
        }

        return false;
    }

    /// <summary>The error that something else was expected where the walker stands.</summary>
    public readonly SituationFormatException Fail(string expected, string? hint = null, string? found = null) =>
        new(
            JsonSyntax.PlaceOf(text, Index),
            expected,
            found ?? Found(),
            hint ?? (Token == JsonTokenType.Null ? "Leave the member out instead." : null));

    /// <summary>The error that something else was expected of the object or list that starts at <paramref name="index"/>.</summary>
    public readonly SituationFormatException FailAt(long index, string expected, string found) =>
        new(JsonSyntax.PlaceOf(text, index), expected, found);

    private readonly string Found() => Token switch
    {
        JsonTokenType.StartObject => "an object { … }",
        JsonTokenType.StartArray => "a list [ … ]",
        JsonTokenType.String or JsonTokenType.PropertyName => Quotation.Of(Text),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Quotation.Shorten(Encoding.UTF8.GetString(reader.ValueSpan))}"),
    };
}
