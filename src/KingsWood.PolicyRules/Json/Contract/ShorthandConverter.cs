using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KingsWood.PolicyRules.Json;

/// <summary>Something that is written as a word where a word says it all, and as an object otherwise.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <typeparam name="TObject">What it is as an object.</typeparam>
/// <param name="parts">The contract of the object.</param>
/// <param name="words">The words, with what they stand for.</param>
/// <param name="toObject">The object of a thing for which there is no word.</param>
internal sealed class ShorthandConverter<T, TObject>(
    JsonSerializerOptions parts, IReadOnlyList<(string Word, T Value)> words, Func<T, TObject> toObject) : WriteOnlyConverter<T>
    where T : class
{
    private readonly JsonTypeInfo<TObject> contract = (JsonTypeInfo<TObject>)parts.GetTypeInfo(typeof(TObject));

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
}
