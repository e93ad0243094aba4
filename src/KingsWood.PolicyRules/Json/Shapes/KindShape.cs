using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>One situation: the member "kind", wherever it stands, says which members it has.</summary>
internal sealed record KindShape(IReadOnlyDictionary<string, ObjectShape> Kinds) : Shape
{
    private readonly WordsShape kindWords = new([.. Kinds.Keys]);

    public override string Expected => "an object { … } with a situation";

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        var kind = walker;
        if (!kind.TryFind(SituationContract.Kind))
        {
            throw walker.Fail($"a member \"{SituationContract.Kind}\" that is {kindWords.Expected}", found: "none");
        }

        kind.Silent = true;
        kindWords.Check(ref kind);
        Kinds[kind.Text].Check(ref walker);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["oneOf"] = new JsonArray([.. Kinds.Values.Select(kind => kind.Schema(definitions))]) };
}
