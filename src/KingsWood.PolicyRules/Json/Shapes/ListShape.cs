using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>A list.</summary>
internal sealed record ListShape(Shape Item) : Shape
{
    public bool AtLeastOne { get; init; }

    public override string Expected => AtLeastOne ? "a list [ … ] with at least one item" : "a list [ … ]";

    public override string Empty => "[]";

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartArray)
        {
            throw walker.Fail(Expected);
        }

        var opening = walker;
        walker.StartArray();
        var count = 0;
        for (walker.Read(); walker.Token != JsonTokenType.EndArray; walker.Read())
        {
            walker.Path = JsonPath.Item(opening.Path, count++);
            Item.Check(ref walker);
        }

        walker.Path = opening.Path;
        if (AtLeastOne && count == 0)
        {
            throw opening.Fail(Expected, found: "an empty list");
        }

        walker.EndArray();
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Item.Schema(definitions) };
        if (AtLeastOne)
        {
            schema["minItems"] = 1;
        }

        if (Item is WordsShape or TextShape)
        {
            // A word that is there twice is found by SituationChecks, which serves those who do without JSON too.
            schema["uniqueItems"] = true;
        }

        return schema;
    }
}
