using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>Reads JSON strictly: no comments, no trailing commas, no member twice, no half characters, not too deep.</summary>
internal ref struct StrictJson
{
    /// <summary>How deep objects and lists may be nested: rules in rules are two levels each.</summary>
    private const int MaximumDepth = 48;

    private readonly ReadOnlySpan<byte> text;
    private Utf8JsonReader reader;
    private int counted;
    private Place place;

    private StrictJson(ReadOnlySpan<byte> text)
    {
        this.text = text;
        reader = new(text, new JsonReaderOptions { MaxDepth = MaximumDepth + 1 });
        place = new(1, 1);
    }

    /// <summary>The one value of a document.</summary>
    /// <exception cref="Refusal">It is not JSON, or not strictly.</exception>
    public static Element Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var json = new StrictJson(text);
        json.CheckUtf8();
        try
        {
            json.reader.Read();
            var element = json.Value();
            json.reader.Read(); // refuses whatever comes after the end
            return element;
        }
        catch (JsonException e)
        {
            throw json.Explain(e);
        }
    }

    private Element Value()
    {
        var element = new Element
        {
            Kind = reader.TokenType,
            Place = PlaceOf((int)reader.TokenStartIndex),
            Text = reader.TokenType == JsonTokenType.String ? Said()
                : reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan)
                : "",
            Written = reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped
                ? Encoding.UTF8.GetString(reader.ValueSpan)
                : null,
        };
        if (reader.CurrentDepth >= MaximumDepth)
        {
            throw new Refusal(element.Place, "fewer lists and objects inside each other", "one more");
        }

        if (element.Kind == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                element.Items.Add(Value());
            }
        }
        else if (element.Kind == JsonTokenType.StartObject)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, at) = (Said(), PlaceOf((int)reader.TokenStartIndex));
                if (!names.Add(name))
                {
                    throw new Refusal(at, "each member once", $"{Quotation.Of(name)} a second time");
                }

                reader.Read();
                element.Members.Add(new(name, at, Value()));
            }
        }

        return element;
    }

    private string Said()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new Refusal(
                PlaceOf((int)reader.TokenStartIndex), "text of whole characters", "half of a character, written with \\u");
        }
    }

    private void CheckUtf8()
    {
        if (Utf8.IsValid(text))
        {
            return;
        }

        for (var rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out _, out var length) != OperationStatus.Done)
            {
                throw new Refusal(
                    PlaceOf(text.Length - rest.Length), "text in UTF-8", "something else, such as a file in another encoding");
            }

            rest = rest[length..];
        }
    }

    private Refusal Explain(JsonException error)
    {
        var index = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            index += text[index..].IndexOf((byte)'\n') + 1;
        }

        index = (int)Math.Min(index + (error.BytePositionInLine ?? 0), text.Length);
        place = new(1, 1);
        counted = 0;
        return new(
            PlaceOf(index),
            "valid JSON",
            index >= text.Length ? "the end of the file" : Quotation.Of(((char)text[index]).ToString(CultureInfo.InvariantCulture)),
            "Names and texts stand in double quotes, commas between members and none after the last; there are no comments.");
    }

    // Counted on from the last place that was asked for, so that a file on one line is no slower than one on many.
    private Place PlaceOf(int index)
    {
        var passed = text[counted..index];
        var lines = passed.Count((byte)'\n');
        var column = lines == 0 ? place.Column : 1;
        place = new(place.Line + lines, column + Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]));
        counted = index;
        return place;
    }
}
