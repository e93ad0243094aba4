using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
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
            ("lock", AdaptationMembers.OnlyId), ("severity", AdaptationMembers.Severity),
            ("silence", AdaptationMembers.Silence), ("text", AdaptationMembers.Text),
        ];

        Assert.Equal(AdaptationMembers.Document.Order(), NamesOf(Schema));
        Assert.All(Content.Settings, s => Assert.Equal(AdaptationMembers.Setting.Order(), NamesOf(Schema["$defs"]![SchemaIds.StatementOf(s)]!)));
        Assert.All(all, a => Assert.Equal(a.Members.Order(), NamesOf(Schema["$defs"]![a.Definition]!)));
    }

    [Fact]
    public void The_schema_beside_the_samples_is_the_one_that_the_library_gives() =>
        ApprovedText.File("samples/adaptation.schema.json", AdaptationJson.Schema());

    public static TheoryData<string> Files =>
    [
        .. new[] { "nuget/presets", "samples/adaptations" }
            .SelectMany(folder => Directory.EnumerateFiles(ApprovedText.PathOf(folder), "*.adaptation.json", SearchOption.AllDirectories)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_preset_and_every_sample_holds_under_the_schema(string file) => SchemaCheck.Holds(Schema, File.ReadAllText(file));

    [Fact]
    public void There_are_presets_and_samples() => Assert.Equal(7, Files.Count);

    [Theory]
    [MemberData(nameof(AdaptationFilesPageTests.Examples), MemberType = typeof(AdaptationFilesPageTests))]
    public void Every_example_of_the_documentation_holds_under_the_schema(string example) =>
        SchemaCheck.Holds(Schema, example.StartsWith('{') ? example : With(example));

    [Theory]
    [InlineData("\"settings\": { \"grace-day\": 14 }")]
    [InlineData("\"settings\": { \"former-pupil-age\": \"19\" }")]
    [InlineData("\"settings\": { \"former-pupil-age\": 15 }")]
    [InlineData("\"settings\": { \"former-pupil-age\": { \"is\": 31 } }")]
    [InlineData("\"settings\": { \"former-pupil-age\": [ { \"is\": \"x\" } ] }")]
    [InlineData("\"settings\": { \"approval-form\": \"written\" }")]
    [InlineData("\"settings\": { \"approval-form\": 1 }")]
    [InlineData("\"settings\": { \"who-approves\": \"headteacher\" }")]
    [InlineData("\"settings\": { \"who-approves\": [] }")]
    [InlineData("\"settings\": { \"working-days\": [ \"Christmas\" ] }")]
    [InlineData("\"severities\": { \"KW1033\": \"advise\" }")]
    [InlineData("\"severities\": { \"kw1003\": \"advise\" }")]
    [InlineData("\"texts\": { \"KW9999\": { \"says\": \"Something else.\" } }")]
    [InlineData("\"silences\": { \"content.individual-mater\": \"open\" }")]
    [InlineData("\"locks\": [ \"former-pupils-age\" ]")]
    [InlineData("\"relations\": [ { \"id\": \"visitor\", \"countsAs\": \"Pupil\" } ]")]
    [InlineData("\"facts\": [ { \"id\": \"other.declared\", \"kinds\": [ \"connection\" ], \"question\": \"Is it?\", \"yes\": \"It is.\", \"no\": \"It is not.\", \"unknown\": \"Nobody knows.\" } ]")]
    [InlineData("\"severities\": { \"KW1501\": { \"is\": \"oblige\", \"owes\": { \"duty\": \"tell-the-led\", \"how\": \"soon\" } } }")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW103\" ], \"when\": \"account.school\", \"source\": \"Oakfield 1\", BECAUSE } ]")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW1003\" ], \"when\": \"account-school\", \"source\": \"Oakfield 1\", BECAUSE } ]")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW1003\" ], \"when\": \"account.shcool\", \"source\": \"Oakfield 1\", BECAUSE } ]")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW1003\" ], \"when\": { \"reading\": \"approval-form=writen-only\" }, \"source\": \"Oakfield 1\", BECAUSE } ]")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW1003\" ], \"when\": { \"fact\": \"other.undr\", \"setting\": \"former-pupil-age\" }, \"source\": \"Oakfield 1\", BECAUSE } ]")]
    public void What_an_editor_marks_does_not_load(string members)
    {
        var document = With(members.Replace("BECAUSE", Because, StringComparison.Ordinal));

        Assert.NotNull(SchemaCheck.FirstProblem(Schema, document));
        var refused = Record.Exception(() => SocialMediaPolicy.Default.Adapt(Read(document)));
        Assert.True(refused is AdaptationException or AdaptationFormatException, refused?.ToString());
    }

    [Fact]
    public void An_editor_completes_every_id_of_the_policy()
    {
        JsonNode Of(string section) => Schema["properties"]![section]!["properties"]!;

        Assert.Equal(Content.Settings.Select(s => s.Id), Of("settings").AsObject().Select(p => p.Key));
        Assert.Equal(Content.Rules.Select(r => r.Id), Of("severities").AsObject().Select(p => p.Key));
        Assert.Equal(Content.Rules.Select(r => r.Id), Of("texts").AsObject().Select(p => p.Key));
        Assert.Equal(
            Content.Vocabulary.Facts.Where(f => f.Family is null).Select(f => f.Id), Of("silences").AsObject().Select(p => p.Key));
        Assert.All(Content.Settings, s => Assert.Contains(s.Question, Of("settings")[s.Id]!["description"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.All(Content.Rules, r => Assert.Contains(r.Id, Listed("ruleId")));
        Assert.All(Content.Rules.Select(r => r.Id).Concat(Content.Settings.Select(s => s.Id)), id => Assert.Contains(id, Listed("lockId")));
        Assert.All(Role.WellKnown, r => Assert.Contains(r.Id, Listed("roleId")));
        Assert.All(Relation.WellKnown, r => Assert.Contains(r.Id, Listed("relationId")));
        Assert.All(Post.WellKnown, p => Assert.Contains(p.Id, Listed("post")));
        Assert.Contains("tell-the-lead", Listed("dutyId"));
        Assert.Contains("protect-staff", Listed("purposeId"));
    }

    [Fact]
    public void An_editor_completes_every_option_of_a_reading() => Assert.All(
        Content.Settings.OfType<Reading>(),
        reading => Assert.Equal(
            reading.Options.Select(o => o.Id),
            Schema["$defs"]![$"setting.{reading.Id}"]!["enum"]!.AsArray().Select(o => o!.GetValue<string>())));

    [Fact]
    public void A_policy_of_another_kind_has_a_schema_of_its_own()
    {
        var adapted = SocialMediaPolicy.Default.Adapt(Read(Full)).Content;

        var schema = AdaptationJson.Schema(new() { Content = adapted });

        Assert.Contains("\"OAK0001\"", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("\"OAK0001\"", AdaptationJson.Schema(), StringComparison.Ordinal);
    }

    private const string Because =
        "\"because\": { \"reason\": \"The governors agreed to it in June\", \"approvedBy\": \"chair-of-governors\" }";

    private static PolicyContent Content => SocialMediaPolicy.Content;

    private static IEnumerable<string> Listed(string definition) =>
        Schema["$defs"]![definition]!["anyOf"]![0]!["enum"]!.AsArray().Select(id => id!.GetValue<string>());

    private static IEnumerable<string> NamesOf(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key).Order();
}
