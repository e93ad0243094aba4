using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using FsCheck.Xunit;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Reader, writer and schema say the same, and all that the model says.</summary>
public sealed class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(SituationJson.Schema())!.AsObject();

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void What_is_written_holds_under_the_schema(Situation situation) =>
        SchemaCheck.Holds(Schema, SituationJson.Write(situation));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
    public void What_is_written_of_a_case_holds_under_the_schema(Case @case) =>
        SchemaCheck.Holds(Schema, SituationJson.Write(@case));

    [Theory]
    [InlineData("""{"version":1,"kind":"access","netwrok":"school"}""")]
    [InlineData("""{"version":1,"kind":"access","network":"skool"}""")]
    [InlineData("""{"version":1,"kind":"access","network":null}""")]
    [InlineData("""{"version":1,"kind":"access","actor":{"roles":["Teacher"]}}""")]
    [InlineData("""{"version":1,"kind":"access","on":"23 November"}""")]
    [InlineData("""{"version":1,"kind":"access","facts":{"A":true}}""")]
    [InlineData("""{"version":1,"kind":"concern","childsAge":{"under":0}}""")]
    [InlineData("""{"version":1,"kind":"concern","childsAge":{"under":18,"atLeast":3}}""")]
    [InlineData("""{"version":1,"kind":"publication","contents":[]}""")]
    [InlineData("""{"version":1,"kind":"message","approval":{"given":"yes"}}""")]
    [InlineData("""{"version":2,"kind":"access"}""")]
    [InlineData("""{"kind":"access"}""")]
    [InlineData("""{"version":1,"case":[]}""")]
    [InlineData("""{"version":1,"case":[{"kind":"access","version":1}]}""")]
    public void What_the_schema_refuses_the_reader_refuses(string json)
    {
        Assert.NotNull(SchemaCheck.FirstProblem(Schema, json));
        Documents.Refused(json);
    }

    [Fact]
    public void No_object_of_the_schema_allows_members_that_it_does_not_name() =>
        Assert.All(
            Objects(Schema).Where(part => part["type"] is JsonValue type && JsonNode.DeepEquals(type, "object")),
            part => Assert.False(part["additionalProperties"]!.GetValue<bool>()));

    [Fact]
    public void Every_member_of_the_schema_is_described() =>
        Assert.All(
            Objects(Schema).Select(part => part["properties"]).OfType<JsonObject>().SelectMany(properties => properties),
            property => Assert.False(string.IsNullOrWhiteSpace(property.Value!["description"]?.GetValue<string>()), property.Key));

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_of_the_model_is_in_the_schema(string definition, Type type)
    {
        var properties = Schema["$defs"]![definition]!["properties"]!.AsObject().Select(property => property.Key)
            .Where(name => name != "kind");
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true })
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        Assert.Equal(members.Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_of_every_list_has_its_word_in_the_schema(string definition, Type type)
    {
        var words = Schema["$defs"]![definition]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
        var expected = Enum.GetNames(type)
            .Where(name => name != "NotStated")
            .Select(name => name == "NotKnown" ? "not known" : JsonNamingPolicy.KebabCaseLower.ConvertName(name));

        Assert.Equal(expected.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_is_in_the_schema_twice_alone_and_in_a_case()
    {
        var kinds = Enum.GetValues<SituationKind>().Select(Words.Of).ToList();

        Assert.Equal(kinds, Schema["oneOf"]!.AsArray().Skip(1).Select(form => form!["properties"]!["kind"]!["const"]!.GetValue<string>()));
        Assert.Equal(kinds.Count, Schema["$defs"]!["situation"]!["oneOf"]!.AsArray().Count);
    }

    [Fact]
    public void The_serializers_own_exporter_finds_the_same_members()
    {
        foreach (var derived in SituationContract.Situation.PolymorphismOptions!.DerivedTypes)
        {
            var exported = SituationContract.Options.GetTypeInfo(derived.DerivedType).GetJsonSchemaAsNode()["properties"]!.AsObject();
            var ours = Schema["$defs"]![ShapeFactory.NameOf(derived.DerivedType)]!["properties"]!.AsObject();

            Assert.Equal(exported.Select(p => p.Key).Order(), ours.Select(p => p.Key).Where(name => name != "kind").Order());
        }
    }

    public static TheoryData<string, Type> Records => new()
    {
        { "connection", typeof(Connection) },
        { "message", typeof(Message) },
        { "publication", typeof(Publication) },
        { "group-membership", typeof(GroupMembership) },
        { "online-play", typeof(OnlinePlay) },
        { "access", typeof(Access) },
        { "school-account", typeof(SchoolAccount) },
        { "own-account", typeof(OwnAccount) },
        { "comment-received", typeof(CommentReceived) },
        { "concern", typeof(Concern) },
        { "actor", typeof(Actor) },
        { "other-person", typeof(OtherPerson) },
        { "child-shown", typeof(ChildShown) },
        { "account", typeof(Account) },
    };

    public static TheoryData<string, Type> Enums => new(
        typeof(Situation).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(Situation).Namespace)
            .Except([typeof(Answer), typeof(Given), typeof(Progress), typeof(SituationKind)])
            .Select(type => (ShapeFactory.NameOf(type), type)));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => Objects(member.Value)).Prepend(part),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
