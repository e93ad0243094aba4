using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KingsWood.PolicyRules.Json;

/// <summary>Something that is written as a word where a word says it all, and as an object otherwise.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <typeparam name="TObject">What it is as an object.</typeparam>
/// <param name="parts">The contract of the object.</param>
/// <param name="words">The words, with what they stand for.</param>
/// <param name="toObject">The object of a thing for which there is no word.</param>
/// <param name="fromObject">The thing of an object.</param>
internal sealed class ShorthandConverter<T, TObject>(
    JsonSerializerOptions parts, Dictionary<string, T> words, Func<T, TObject> toObject, Func<TObject, T> fromObject)
    : JsonConverter<T>, IShaped
    where T : class
{
    private readonly JsonTypeInfo<TObject> contract = (JsonTypeInfo<TObject>)parts.GetTypeInfo(typeof(TObject));

    /// <summary>Whether the object has exactly one of its members, rather than any of them.</summary>
    public bool ExactlyOne { get; init; }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? words[reader.GetString()!]
            : fromObject(JsonSerializer.Deserialize(ref reader, contract)!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (word, meaning) in words)
        {
            if (meaning.Equals(value))
            {
                writer.WriteStringValue(word);
                return;
            }
        }

        JsonSerializer.Serialize(writer, toObject(value), contract);
    }

    public Shape ShapeFrom(ShapeFactory shapes) =>
        new ShorthandShape(
            [.. words.Keys],
            new ShapeFactory(parts).Object(contract) with
            {
                ExactlyOne = ExactlyOne,
                Description = typeof(T) == typeof(TObject) ? null : Descriptions.Of(ShapeFactory.NameOf(typeof(TObject))),
            })
        {
            Name = ShapeFactory.NameOf(typeof(T)),
        };
}
