using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>A word, or an object where a word does not say it all.</summary>
internal sealed class ShorthandShape<T> : Shape<T>
    where T : class
{
    private readonly WordsShape<T> words;
    private readonly Shape<T> inFull;

    public ShorthandShape(IReadOnlyList<(string Word, T Value)> words, Shape<T> inFull)
    {
        this.words = new(words);
        this.inFull = inFull;
        Name = ShapeFactory.NameOf(typeof(T));
    }

    public override string Expected => string.Join(", ", words.Words.Select(word => $"\"{word}\"")) + " or " + inFull.Expected;

    public override T Read(ref DocumentWalker walker) =>
        walker.Token == JsonTokenType.StartObject ? inFull.Read(ref walker)
        : words.TryRead(ref walker, out var value) ? value
        : throw words.Fail(walker, Expected);

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject();
        if (Descriptions.Of(Name!) is { } description)
        {
            schema["description"] = description;
        }

        schema["anyOf"] = new JsonArray(words.Describe(definitions), inFull.Describe(definitions));
        return schema;
    }
}
