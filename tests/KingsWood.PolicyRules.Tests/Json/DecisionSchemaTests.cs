using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Json;

public sealed class DecisionSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(DecisionJson.Schema())!.AsObject();
    private static readonly JsonObject Parts = Schema["$defs"]!.AsObject();

    public static TheoryData<int> Every => SituationsOfEveryKind.Indices;

    [Fact]
    public void It_describes_a_decision_and_the_decision_on_a_case()
    {
        Assert.Equal(["#/$defs/decision", "#/$defs/case-decision"], Schema["anyOf"]!.AsArray().Select(s => (string)s!["$ref"]!));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)Schema["$schema"]!);
    }

    [Fact]
    public void Every_object_in_it_refuses_what_it_does_not_know() =>
        Assert.All(Parts.Where(p => (string?)p.Value!["type"] == "object"), p => Assert.False((bool)p.Value!["additionalProperties"]!));

    [Fact]
    public void Every_object_and_every_member_in_it_is_described() =>
        Assert.All(Parts.Where(p => (string?)p.Value!["type"] == "object"), p =>
        {
            Assert.NotNull(p.Value!["description"]);
            Assert.All(p.Value["properties"]!.AsObject(), m => Assert.NotNull(m.Value!["description"]));
        });

    [Theory]
    [MemberData(nameof(Every))]
    public void What_is_written_follows_it(int index)
    {
        var situation = SituationsOfEveryKind.All[index];

        SchemaCheck.Holds(Schema, DecisionJson.Write(SocialMediaPolicy.Default.Decide(situation, SituationsOfEveryKind.AsOf)));
        SchemaCheck.Holds(Schema, DecisionJson.Write(SocialMediaPolicy.Default.Decide(new Case(situation), SituationsOfEveryKind.AsOf)));
    }
}
