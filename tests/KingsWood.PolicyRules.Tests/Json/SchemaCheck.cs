using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>The few keywords of JSON Schema that our schema uses, and no more: an unknown keyword fails the test.</summary>
internal static class SchemaCheck
{
    public static void Holds(JsonObject schema, string json) => Assert.Null(FirstProblem(schema, json));

    public static string? FirstProblem(JsonObject schema, string json) =>
        Problem(schema, schema, JsonNode.Parse(json), "$");

    private static string? Problem(JsonObject root, JsonObject schema, JsonNode? value, string path)
    {
        foreach (var (keyword, argument) in schema)
        {
            if (Problem(root, schema, keyword, argument!, value, path) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Problem(JsonObject root, JsonObject schema, string keyword, JsonNode argument, JsonNode? value, string path)
    {
        var members = value as JsonObject;
        var items = value as JsonArray;
        var text = value is JsonValue plain && plain.GetValueKind() == JsonValueKind.String ? plain.GetValue<string>() : null;
        var holds = true;
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description" or "default" or "examples" or "format":
                break;
            case "$ref":
                return Problem(root, root["$defs"]![argument.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, path);
            case "oneOf" or "anyOf":
                var count = argument.AsArray().Count(form => Problem(root, form!.AsObject(), value, path) is null);
                holds = keyword == "oneOf" ? count == 1 : count > 0;
                break;
            case "type":
                holds = argument.GetValue<string>() switch
                {
                    "object" => members is not null,
                    "array" => items is not null,
                    "string" => text is not null,
                    "null" => value is null,
                    "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
                    "integer" => value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue(out int _),
                    var type => throw new NotSupportedException(type),
                };
                break;
            case "const":
                holds = JsonNode.DeepEquals(argument, value);
                break;
            case "enum":
                holds = argument.AsArray().Any(item => JsonNode.DeepEquals(item, value));
                break;
            case "properties":
                return members?.Where(member => argument[member.Key] is not null)
                    .Select(member => Problem(root, argument[member.Key]!.AsObject(), member.Value, $"{path}.{member.Key}"))
                    .FirstOrDefault(problem => problem is not null);
            case "patternProperties":
                var (pattern, shape) = argument.AsObject().Single();
                return members?.Where(member => Regex.IsMatch(member.Key, pattern))
                    .Select(member => Problem(root, shape!.AsObject(), member.Value, $"{path}.{member.Key}"))
                    .FirstOrDefault(problem => problem is not null);
            case "additionalProperties":
                Assert.False(argument.GetValue<bool>());
                var patterns = schema["patternProperties"]?.AsObject().Select(p => p.Key).ToList() ?? [];
                holds = members is null || members.All(member =>
                    schema["properties"]?[member.Key] is not null || patterns.Any(p => Regex.IsMatch(member.Key, p)));
                break;
            case "required":
                holds = members is null || argument.AsArray().All(name => members.ContainsKey(name!.GetValue<string>()));
                break;
            case "minProperties":
                holds = members is null || members.Count >= argument.GetValue<int>();
                break;
            case "maxProperties":
                holds = members is null || members.Count <= argument.GetValue<int>();
                break;
            case "items":
                return items?.Select((item, i) => Problem(root, argument.AsObject(), item, $"{path}[{i}]"))
                    .FirstOrDefault(problem => problem is not null);
            case "minItems":
                holds = items is null || items.Count >= argument.GetValue<int>();
                break;
            case "uniqueItems":
                holds = items is null || items.Select(item => item!.ToJsonString()).Distinct().Count() == items.Count;
                break;
            case "pattern":
                holds = text is null || Regex.IsMatch(text, argument.GetValue<string>());
                break;
            case "maxLength":
                holds = text is null || text.EnumerateRunes().Count() <= argument.GetValue<int>();
                break;
            case "minimum":
                holds = value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() >= argument.GetValue<int>();
                break;
            case "maximum":
                holds = value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() <= argument.GetValue<int>();
                break;
            default:
                throw new NotSupportedException($"The test does not know the keyword {keyword}.");
        }

        return holds ? null : $"{path}: {keyword} {argument.ToJsonString()}";
    }
}
