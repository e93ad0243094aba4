using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Tests.Documentation;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

public sealed class AdaptationSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(AdaptationJson.Schema())!.AsObject();

    [Fact]
    public void What_can_be_read_holds_under_the_schema() => SchemaCheck.Holds(Schema, Full);

    [Fact]
    public void What_is_written_holds_under_the_schema() => SchemaCheck.Holds(Schema, AdaptationJson.Write(Read(Full)));

    [Theory]
    [InlineData("\"rulez\": []")]
    [InlineData("\"preset\": \"strickt\"")]
    [InlineData("\"settings\": { \"grace-days\": 1.5 }")]
    [InlineData("\"severities\": { \"KW1003\": \"of\" }")]
    [InlineData("\"texts\": { \"KW1003\": { \"insted\": \"x\" } }")]
    [InlineData("\"roles\": [ { \"id\": \"coach-2\" } ]")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": { \"all\": [] }, \"source\": \"s\" } ]")]
    public void What_the_schema_refuses_the_reader_refuses(string members)
    {
        Assert.NotNull(SchemaCheck.FirstProblem(Schema, With(members)));
        Assert.Throws<AdaptationFormatException>(() => Read(With(members)));
    }

    [Fact]
    public void The_schema_offers_what_the_reader_accepts()
    {
        (string Definition, string[] Members)[] all =
        [
            ("because", AdaptationMembers.Because), ("fact", AdaptationMembers.Fact), ("factOfDuty", AdaptationMembers.FactOfDuty),
            ("question", AdaptationMembers.Question), ("duty", AdaptationMembers.Duty), ("owes", AdaptationMembers.Owes),
            ("rule", AdaptationMembers.Rule), ("limb", AdaptationMembers.Limb), ("exception", AdaptationMembers.Exception),
            ("exceptionOfRule", AdaptationMembers.ExceptionOfRule), ("role", AdaptationMembers.Role),
            ("relation", AdaptationMembers.Relation), ("purpose", AdaptationMembers.Purpose), ("idOnly", AdaptationMembers.OnlyId),
            ("setting", AdaptationMembers.Setting), ("severity", AdaptationMembers.Severity),
            ("silence", AdaptationMembers.Silence), ("text", AdaptationMembers.Text),
        ];

        Assert.Equal(AdaptationMembers.Document.Order(), NamesOf(Schema));
        Assert.All(all, a => Assert.Equal(a.Members.Order(), NamesOf(Schema["$defs"]![a.Definition]!)));
    }

    [Fact]
    public void The_schema_beside_the_samples_is_the_one_that_the_library_gives() =>
        ApprovedText.File("samples/adaptation.schema.json", AdaptationJson.Schema());

    private static IEnumerable<string> NamesOf(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key).Order();
}
