using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Json;

public sealed class DecisionSchemaTests
{
    private static readonly JsonObject Parts = JsonNode.Parse(DecisionJson.Schema())!["$defs"]!.AsObject();

    public static TheoryData<int> Every => SituationsOfEveryKind.Indices;

    [Fact]
    public void It_describes_a_decision_and_the_decision_on_a_case()
    {
        var schema = JsonNode.Parse(DecisionJson.Schema())!;

        Assert.Equal(["#/$defs/decision", "#/$defs/case-decision"], schema["anyOf"]!.AsArray().Select(s => (string)s!["$ref"]!));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
    }

    [Fact]
    public void Every_object_in_it_refuses_what_it_does_not_know() =>
        Assert.All(Parts.Where(p => (string?)p.Value!["type"] == "object"), p => Assert.False((bool)p.Value!["additionalProperties"]!));

    [Theory]
    [MemberData(nameof(Every))]
    public void What_is_written_follows_it(int index)
    {
        var decision = SocialMediaPolicy.Default.Decide(SituationsOfEveryKind.All[index], SituationsOfEveryKind.AsOf);

        Follows(JsonNode.Parse(DecisionJson.Write(decision))!, Parts["decision"]!, "$");
    }

    /// <summary>As much of a validator as this schema needs; a keyword that it does not know fails the test.</summary>
    private static void Follows(JsonNode value, JsonNode schema, string path)
    {
        foreach (var (keyword, wanted) in schema.AsObject())
        {
            switch (keyword)
            {
                case "description" or "properties" or "additionalProperties":
                    break;
                case "$ref":
                    Follows(value, Parts[((string)wanted!)["#/$defs/".Length..]]!, path);
                    break;
                case "type":
                    Assert.Equal((string)wanted!, value.GetValueKind().ToString().ToLowerInvariant() is "true" or "false" ? "boolean" : value.GetValueKind().ToString().ToLowerInvariant());
                    break;
                case "const":
                    Assert.Equal(wanted!.ToJsonString(), value.ToJsonString());
                    break;
                case "enum":
                    Assert.Contains(value.ToJsonString(), wanted!.AsArray().Select(w => w!.ToJsonString()));
                    break;
                case "required":
                    Assert.All(wanted!.AsArray(), w => Assert.True(value.AsObject().ContainsKey((string)w!), $"{path} lacks {w}"));
                    break;
                case "items":
                    Assert.All(value.AsArray(), item => Follows(item!, wanted!, path + "[]"));
                    break;
                case "uniqueItems":
                    Assert.Distinct(value.AsArray().Select(v => v!.ToJsonString()));
                    break;
                case "minItems":
                    Assert.True(value.AsArray().Count >= (int)wanted!, path);
                    break;
                default:
                    Assert.Fail($"{path}: the keyword {keyword} is new.");
                    break;
            }
        }

        if (schema["properties"] is JsonObject properties)
        {
            foreach (var (name, member) in value.AsObject())
            {
                Assert.True(properties.ContainsKey(name), $"{path}.{name} is not in the schema");
                Follows(member!, properties[name]!, $"{path}.{name}");
            }
        }
    }
}
