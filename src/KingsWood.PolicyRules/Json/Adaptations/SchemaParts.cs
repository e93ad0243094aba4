using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>The pieces that the schema of adaptations is put together from.</summary>
internal static class SchemaParts
{
    public static JsonObject Text(string description = "") => new JsonObject { ["type"] = "string", ["pattern"] = "\\S" }.Described(description);

    public static JsonObject Truth(string description) => new JsonObject { ["type"] = "boolean" }.Described(description);

    public static JsonObject Number(string description, int least, int greatest) =>
        new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = greatest }.Described(description);

    public static JsonObject Day(string description) =>
        new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" }.Described(description);

    public static JsonObject Word(string description) =>
        new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" }.Described(description);

    public static JsonObject OneOf<T>(string description = "")
        where T : struct, Enum =>
        new JsonObject { ["enum"] = new JsonArray([.. Words.All<T>().Select(w => (JsonNode?)w.Word)]) }.Described(description);

    public static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Distinct().Select(w => (JsonNode?)w)]) };

    public static JsonObject List(JsonObject items, string description = "", bool mayBeEmpty = false)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        return (mayBeEmpty ? list : list.With("minItems", 1)).Described(description);
    }

    public static JsonObject AnyOf(params JsonObject[] forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    public static JsonObject Ref(string name, string description = "") =>
        new JsonObject { ["$ref"] = $"#/$defs/{name}" }.Described(description);

    /// <summary>An object with these members; those whose names end with <c>!</c> have to be there.</summary>
    public static JsonObject Object(string description, params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name.TrimEnd('!')] = schema;
        }

        JsonNode?[] required = [.. members.Where(m => m.Name.EndsWith('!')).Select(m => (JsonNode?)m.Name.TrimEnd('!'))];
        return new JsonObject { ["type"] = "object" }.Described(description)
            .With("properties", properties)
            .With("required", required.Length == 0 ? null : new JsonArray(required))
            .With("additionalProperties", false);
    }

    /// <summary>An object whose members are ids: those that are known, and others of this form.</summary>
    public static JsonObject Map(string description, IEnumerable<(string Id, JsonObject Schema)> known, string form, JsonObject value)
    {
        var map = Object(description, [.. known]);
        map.Insert(map.IndexOf("additionalProperties"), "patternProperties", new JsonObject { [form] = value });
        return map;
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
