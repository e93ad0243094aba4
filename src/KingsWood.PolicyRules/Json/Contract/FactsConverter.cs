using System.Text.Json;
using System.Text.Json.Serialization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Answers by the id of a fact, in the alphabetical order of the ids.</summary>
internal sealed class FactsConverter : JsonConverter<StatedFacts>, IShaped
{
    private static readonly AnswerConverter Answers = new();

    public override StatedFacts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var facts = new List<KeyValuePair<string, Answer>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var id = reader.GetString()!;
            reader.Read();
            facts.Add(new(id, Answers.Read(ref reader, typeof(Answer), options)));
        }

        return [.. facts];
    }

    public override void Write(Utf8JsonWriter writer, StatedFacts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (id, answer) in value)
        {
            writer.WritePropertyName(id);
            Answers.Write(writer, answer, options);
        }

        writer.WriteEndObject();
    }

    public Shape ShapeFrom(ShapeFactory shapes) => FactsShape.Instance;
}
