using System.Text.Json;

namespace KingsWood.PolicyRules.Json;

/// <summary>Turns a text in JSON into nodes that know their places; strictly, and each member once.</summary>
internal sealed class JsonDataTree
{
    private readonly string file;
    private readonly byte[] text;
    private readonly FormErrors errors;
    private int line = 1;
    private int counted;

    private JsonDataTree(string file, byte[] text, FormErrors errors) => (this.file, this.text, this.errors) = (file, text, errors);

    /// <summary>The tree of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="errors">Told of what is said twice.</param>
    /// <exception cref="AdaptationFormatException">It is no JSON.</exception>
    public static DataNode Read(ReadOnlySpan<byte> utf8, string file, FormErrors errors)
    {
        var text = (utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8).ToArray();
        try
        {
            JsonSyntax.Check(text);
        }
        catch (SituationFormatException e)
        {
            throw new AdaptationFormatException(new FixedPlace(file, e.Path, e.Line, e.Column), e.Expected, e.Found);
        }

        var reader = JsonSyntax.Reader(text);
        reader.Read();
        return new JsonDataTree(file, text, errors).Read(ref reader, JsonPath.Root);
    }

    private DataNode Read(ref Utf8JsonReader reader, string path)
    {
        var place = PlaceOf(reader.TokenStartIndex, path);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new(place) { Text = reader.GetString() };
            case JsonTokenType.Number:
                return new(place) { Number = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True or JsonTokenType.False:
                return new(place) { Truth = reader.TokenType == JsonTokenType.True };
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader, JsonPath.Item(path, items.Count)));
                }

                return new(place) { Items = items };
            case JsonTokenType.StartObject:
                return new(place) { Members = ReadMembers(ref reader, path) };
            default:
                return new(place);
        }
    }

    private List<DataMember> ReadMembers(ref Utf8JsonReader reader, string path)
    {
        var members = new List<DataMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var inside = JsonPath.Member(path, name);
            var place = PlaceOf(reader.TokenStartIndex, inside);
            reader.Read();
            var value = Read(ref reader, inside);
            if (names.Add(name))
            {
                members.Add(new(name, place, value));
            }
            else
            {
                errors.Add(new(place, "each member once", $"{Quotation.Of(name)} a second time"));
            }
        }

        return members;
    }

    // Tokens come in order, so that every line is counted once.
    private TextPlace PlaceOf(long index, string path)
    {
        line += text.AsSpan(counted, (int)index - counted).Count((byte)'\n');
        counted = (int)index;
        return new(file, path, line, text, index);
    }
}
