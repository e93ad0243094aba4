using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>An object of answers by the id of a fact. Which ids a policy knows is asked later.</summary>
internal sealed record FactsShape : Shape
{
    private const int MaximumLength = 80;

    private FactsShape() => Name = "facts";

    public static FactsShape Instance { get; } = new();

    /// <summary>What an id is, in words.</summary>
    public static string ExpectedId =>
        "the id of a fact: a lower-case letter, then lower-case letters, digits, '.', ':' and '-', "
        + $"at most {MaximumLength} characters";

    public override string Expected => "an object { … } with an answer for each fact by its id";

    public override string Empty => "{}";

    /// <summary>Whether <paramref name="id"/> can be the id of a fact.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= MaximumLength
        && id[0] is >= 'a' and <= 'z'
        && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or ':' or '-');

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.StartObject)
        {
            throw walker.Fail(Expected);
        }

        var path = walker.Path;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        walker.StartObject();
        for (walker.Read(); walker.Token != JsonTokenType.EndObject; walker.Read())
        {
            var id = walker.Text;
            walker.Path = JsonPath.Member(path, id);
            if (!IsId(id))
            {
                throw walker.Fail(ExpectedId);
            }

            if (!seen.Add(id))
            {
                throw walker.Fail("each fact once", found: $"\"{id}\" a second time");
            }

            walker.Name(id);
            walker.Read();
            AnswerShape.Instance.Check(ref walker);
        }

        walker.Path = path;
        walker.EndObject();
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
