using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>The schema, made of the same shapes that check what is read.</summary>
internal static class SituationSchema
{
    // The text is our own and goes into a file: apostrophes may stand as they are.
    private static readonly JsonSerializerOptions Readable = new(SituationContract.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write()
    {
        var definitions = new SchemaDefinitions();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A situation or a case",
            ["description"] =
                "What is known about something that somebody is about to do, has done or has come across, "
                + "or several such situations that belong together. What is not stated is left out; what is not known "
                + $"is \"{Words.NotKnown}\". Names of people have no place in it.",
        };
        foreach (var (name, value) in DocumentShape.Instance.Describe(definitions).ToList())
        {
            schema[name] = value!.DeepClone();
        }

        schema["$defs"] = definitions.ToJson();
        return schema.ToJsonString(Readable);
    }
}
