using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>The pieces that the schema of local rules is put together from.</summary>
internal static class SchemaParts
{
    public static JsonObject Text(string description, int most = 500, string pattern = "\\S") =>
        new JsonObject { ["type"] = "string", ["pattern"] = pattern, ["maxLength"] = most }.Described(description);

    public static JsonObject Word(string description) => Text(description, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$");

    public static JsonObject WordBeginningOtherwise(string description, IEnumerable<string> words) =>
        Text(description, pattern: $"^(?!({string.Join('|', words)})(-|$))[a-z0-9]+(-[a-z0-9]+)*$");

    public static JsonObject Truth(string description) => new JsonObject { ["type"] = "boolean" }.Described(description);

    public static JsonObject OneOf(params string[] words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode?)w)]) };

    public static JsonObject Values(string description, params JsonNode?[] values) =>
        new JsonObject { ["enum"] = new JsonArray(values) }.Described(description);

    public static JsonObject List(JsonObject items, string description = "", bool mayBeEmpty = false)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        return (mayBeEmpty ? list : list.With("minItems", 1)).Described(description);
    }

    /// <summary>A word, or a list of them, each once.</summary>
    public static JsonObject OneOrSome(IEnumerable<string> words, string description)
    {
        string[] all = [.. words];
        return AnyOf(OneOf(all), List(OneOf(all)).With("uniqueItems", true)).Described(description);
    }

    public static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>What editors of RulesEngine write as <c>null</c> where it is left out.</summary>
    public static JsonObject OrNull(JsonObject schema) => AnyOf(schema, new JsonObject { ["type"] = "null" });

    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>An object with these members; those whose names end with <c>!</c> have to be there.</summary>
    public static JsonObject Object(string description, params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name.TrimEnd('!')] = schema;
        }

        return new JsonObject { ["type"] = "object" }.Described(description)
            .With("properties", properties)
            .With("required", new JsonArray([.. members.Where(m => m.Name.EndsWith('!')).Select(m => (JsonNode?)m.Name.TrimEnd('!'))]))
            .With("additionalProperties", false);
    }

    public static JsonObject With(this JsonObject schema, string keyword, JsonNode value)
    {
        schema[keyword] = value;
        return schema;
    }

    public static JsonObject Described(this JsonObject schema, string description)
    {
        if (description.Length > 0)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }
}
