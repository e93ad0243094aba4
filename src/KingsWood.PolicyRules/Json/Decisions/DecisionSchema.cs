using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>The schema of decisions, made of the same shapes that check what is read.</summary>
internal static class DecisionSchema
{
    public static string Write()
    {
        var definitions = new SchemaDefinitions();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A decision, or the decision on a case",
            ["description"] =
                "The verdict on a situation and everything that explains it, or that on several situations together. "
                + "What there is none of is left out, and a list of nothing is empty.",
            ["anyOf"] = new JsonArray(DecisionShapes.Decision.Schema(definitions), DecisionShapes.Case.Schema(definitions)),
        };
        schema["$defs"] = definitions.ToJson();
        return schema.ToJsonString(DecisionContract.Options);
    }
}
