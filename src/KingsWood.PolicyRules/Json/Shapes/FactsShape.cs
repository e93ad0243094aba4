using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>An object of answers by the id of a fact. Which ids a policy knows is asked later.</summary>
internal sealed class FactsShape : Shape<StatedFacts>
{
    private const int MaximumLength = 80;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.:-");

    private FactsShape() => Name = "facts";

    public static FactsShape Instance { get; } = new();

    /// <summary>What an id is, in words.</summary>
    public static string ExpectedId =>
        "the id of a fact: a lower-case letter, then lower-case letters, digits, '.', ':' and '-', "
        + $"at most {MaximumLength} characters";

    public override string Expected => "an object { … } with an answer for each fact by its id";

    /// <summary>Whether <paramref name="id"/> can be the id of a fact.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= MaximumLength
        && id[0] is >= 'a' and <= 'z'
        && id.AsSpan().IndexOfAnyExcept(Characters) < 0;

    public override StatedFacts Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        walker.Read();
        if (walker.Token == JsonTokenType.EndObject)
        {
            return StatedFacts.None;
        }

        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        for (; walker.Token == JsonTokenType.PropertyName; walker.Read())
        {
            var id = walker.Text;
            if (!IsId(id))
            {
                throw walker.Fail(ExpectedId);
            }

            if (answers.ContainsKey(id))
            {
                throw walker.Fail("each fact once", found: $"\"{id}\" a second time");
            }

            walker.Read();
            answers.Add(id, AnswerShape.Instance.Read(ref walker));
        }

        return [.. answers];
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => new()
    {
        ["description"] = "Answers by the id of a fact, for what the members cannot say and for a school's own facts.",
        ["type"] = "object",
        ["patternProperties"] = new JsonObject
        {
            [$"^[a-z][a-z0-9.:-]{{0,{MaximumLength - 1}}}$"] = AnswerShape.Instance.Schema(definitions),
        },
        ["additionalProperties"] = false,
    };
}
