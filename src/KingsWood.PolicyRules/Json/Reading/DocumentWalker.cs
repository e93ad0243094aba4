using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>
/// Goes through a document that is valid JSON, while shapes check it, and writes down what they accept: without what is
/// only about the document, and with what the model has to be told where the document says nothing.
/// </summary>
/// <remarks>
/// The serializer's generated code sets a member that is left out to the default of its type and not to that of the model
/// (a list to nothing, a flag to false), which is why the second writing is needed. A copy of a walker is a bookmark.
/// </remarks>
internal ref struct DocumentWalker(ReadOnlySpan<byte> text, Utf8JsonWriter accepted)
{
    private readonly ReadOnlySpan<byte> text = text;
    private Utf8JsonReader reader = JsonSyntax.Reader(text);

    /// <summary>The path of the value or the member that the walker stands on.</summary>
    public string Path { get; set; } = JsonPath.Root;

    /// <summary>Whether what is passed over is not written down.</summary>
    public bool Silent { get; set; }

    /// <summary>What the walker stands on.</summary>
    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>The string or the name that the walker stands on.</summary>
    public readonly string Text => reader.GetString()!;

    /// <summary>The number that the walker stands on, if it is whole and not enormous.</summary>
    public readonly int? WholeNumber => reader.TryGetInt32(out var number) ? number : null;

    /// <summary>Steps to the next token.</summary>
    public void Read() => reader.Read();

    /// <summary>From the start of an object, goes to the value of its member of this name, if it has one.</summary>
    public bool TryFind(string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                Path = JsonPath.Member(Path, name);
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>Writes down the string, the number or the true or false that the walker stands on.</summary>
    public readonly void Copy()
    {
        if (Silent)
        {
            return;
        }

        switch (Token)
        {
            case JsonTokenType.String:
                accepted.WriteStringValue(Text);
                break;
            case JsonTokenType.Number:
                accepted.WriteNumberValue(reader.GetInt32());
                break;
            default:
                accepted.WriteBooleanValue(Token == JsonTokenType.True);
                break;
        }
    }

    /// <summary>Writes down the name of a member.</summary>
    public readonly void Name(string name)
    {
        if (!Silent)
        {
            accepted.WritePropertyName(name);
        }
    }

    /// <summary>Writes down a member that is not in the document.</summary>
    public readonly void Add(string name, string json)
    {
        Name(name);
        accepted.WriteRawValue(json);
    }

    public readonly void StartObject() => accepted.WriteStartObject();

    public readonly void EndObject() => accepted.WriteEndObject();

    public readonly void StartArray() => accepted.WriteStartArray();

    public readonly void EndArray() => accepted.WriteEndArray();

    /// <summary>The error that something else was expected where the walker stands.</summary>
    public readonly SituationFormatException Fail(string expected, string? hint = null, string? found = null) =>
        new(
            DocumentPlace.At(text, reader.TokenStartIndex, Path),
            expected,
            found ?? Found(),
            hint ?? (Token == JsonTokenType.Null ? "Leave the member out instead." : null));

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
