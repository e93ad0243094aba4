using System.Text.Json;
using System.Text.Json.Serialization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A value of a closed list, by its word.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>, IShaped
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values =
        Words.All<T>().ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        values[reader.GetString()!];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words.Of(value));

    public Shape ShapeFrom(ShapeFactory shapes) => WordsShape.Of<T>();
}

/// <summary>An answer: <c>true</c>, <c>false</c> or <c>"not known"</c>.</summary>
internal sealed class AnswerConverter : WriteOnlyConverter<Answer>
{
    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        if (value == Answer.NotKnown)
        {
            writer.WriteStringValue(Words.NotKnown);
        }
        else
        {
            writer.WriteBooleanValue(value == Answer.Yes);
        }
    }
}
