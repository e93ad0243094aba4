using System.Text.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Answers by the id of a fact, in the alphabetical order of the ids.</summary>
internal sealed class FactsConverter : WriteOnlyConverter<StatedFacts>
{
    private static readonly AnswerConverter Answers = new();

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
}
