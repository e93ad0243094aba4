using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A list.</summary>
internal sealed class ValuesConverter<T> : JsonConverter<Values<T>>, IShaped
{
    /// <summary>Whether an empty list would say nothing that makes sense.</summary>
    public bool AtLeastOne { get; init; }

    public override Values<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var itemType = Item(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, itemType)!);
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, Values<T> value, JsonSerializerOptions options)
    {
        var itemType = Item(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, itemType);
        }

        writer.WriteEndArray();
    }

    public Shape ShapeFrom(ShapeFactory shapes) => new ListShape<Nothing>(new CheckedShape(shapes.Of(typeof(T)))) { AtLeastOne = AtLeastOne };

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
