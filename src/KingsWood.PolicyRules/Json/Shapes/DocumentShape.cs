using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>The whole document: a situation or a case, with what every document says of itself.</summary>
internal sealed record DocumentShape : Shape
{
    public const string VersionMember = "version";

    public const string CaseMember = "case";

    private static readonly Lazy<DocumentShape> Only = new(() => new(new ShapeFactory(SituationContract.Options)));

    private readonly ObjectShape document;
    private readonly KindShape oneSituation;

    private DocumentShape(ShapeFactory shapes)
    {
        Member[] envelope =
        [
            new("$schema", new TextShape("the address of a schema, as text", _ => true))
            {
                IsEnvelope = true,
                Description = "The schema that an editor should use; it is not read.",
            },
            new(VersionMember, new NumberShape(SituationJson.Version, SituationJson.Version))
            {
                IsEnvelope = true,
                Required = true,
                Description = "The version of the form of this document.",
            },
        ];

        var several = shapes.Object(SituationContract.Document);
        document = several with
        {
            Name = null,
            Members = [.. envelope, .. several.Members.Select(member => member with { Required = true })],
        };
        oneSituation = new(shapes.Kinds().ToDictionary(
            pair => pair.Key,
            pair => pair.Value with { Name = null, Members = [.. envelope, .. pair.Value.Members] }));
    }

    public static DocumentShape Instance => Only.Value;

    public override string Expected => "an object { … } with a situation or a case";

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        // First of all, because a later version may have other members.
        CheckVersion(walker);

        var cases = walker;
        if (cases.TryFind(CaseMember))
        {
            document.Check(ref walker);
            return;
        }

        // One situation is built as a case of one.
        walker.StartObject();
        walker.Name(CaseMember);
        walker.StartArray();
        oneSituation.Check(ref walker);
        walker.EndArray();
        walker.EndObject();
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var forms = new JsonArray(document.Describe(definitions));
        foreach (var kind in oneSituation.Kinds.Values)
        {
            forms.Add((JsonNode)kind.Describe(definitions));
        }

        return new() { ["oneOf"] = forms };
    }

    private static void CheckVersion(DocumentWalker walker)
    {
        var version = walker;
        if (!version.TryFind(VersionMember))
        {
            throw walker.Fail($"a member \"{VersionMember}\" with the number {SituationJson.Version}", found: "none");
        }

        if (version.Token != JsonTokenType.Number || version.WholeNumber != SituationJson.Version)
        {
            throw version.Fail($"version {SituationJson.Version}, the only one that this program reads");
        }
    }
}
