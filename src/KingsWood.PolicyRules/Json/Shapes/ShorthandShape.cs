using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>A word, or an object where a word does not say it all.</summary>
internal sealed record ShorthandShape(IReadOnlyList<string> Allowed, ObjectShape Object) : Shape
{
    public override string Expected => string.Join(", ", Allowed.Select(word => $"\"{word}\"")) + " or " + Object.Expected;

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token == JsonTokenType.StartObject)
        {
            Object.Check(ref walker);
        }
        else if (walker.Token != JsonTokenType.String)
        {
            throw walker.Fail(Expected);
        }
        else if (!Allowed.Contains(walker.Text))
        {
            throw walker.Fail(Expected, HintFor(walker.Text, Allowed));
        }
        else
        {
            walker.Copy();
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject();
        if (Descriptions.Of(Name!) is { } description)
        {
            schema["description"] = description;
        }

        schema["anyOf"] = new JsonArray(new WordsShape(Allowed).Describe(definitions), Object.Describe(definitions));
        return schema;
    }
}
