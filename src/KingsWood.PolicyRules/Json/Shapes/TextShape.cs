using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>Text of a certain form, or any text.</summary>
internal sealed record TextShape(string Words, Func<string, bool> IsValid) : Shape
{
    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public int? MaximumLength { get; init; }

    public IReadOnlyList<string> Examples { get; init; } = [];

    public override string Expected => Words;

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.String)
        {
            throw walker.Fail(Expected);
        }

        if (!IsValid(walker.Text))
        {
            throw walker.Fail(Expected, HintFor(walker.Text, Examples));
        }

        walker.Copy();
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (Pattern is not null)
        {
            schema["pattern"] = Pattern;
        }

        if (Format is not null)
        {
            schema["format"] = Format;
        }

        if (MaximumLength is not null)
        {
            schema["maxLength"] = MaximumLength;
        }

        if (Examples.Count > 0)
        {
            schema["examples"] = new JsonArray([.. Examples.Select(word => JsonValue.Create(word))]);
        }

        return schema;
    }
}
