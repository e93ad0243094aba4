using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>The named parts of a schema, each written once.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> parts = new(StringComparer.Ordinal);

    /// <summary>A reference to the part, which is described at its first mention.</summary>
    public JsonObject Reference(string name, Shape shape)
    {
        if (!parts.ContainsKey(name))
        {
            // Named before it is described, should a part ever contain itself.
            parts[name] = null;
            var schema = shape.Describe(this);
            if (!schema.ContainsKey("description") && Descriptions.Of(name) is { } description)
            {
                schema.Insert(0, "description", description);
            }

            parts[name] = schema;
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All parts, in alphabetical order.</summary>
    public JsonObject ToJson() => new(parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));
}
