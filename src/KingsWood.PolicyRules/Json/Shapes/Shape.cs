using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>What may stand at a place of the document: it checks the text before anything is built, and is the schema.</summary>
internal abstract record Shape
{
    /// <summary>The name under which the schema defines it; <see langword="null"/> where it is too small for one.</summary>
    public string? Name { get; init; }

    /// <summary>What may stand there, in words.</summary>
    public abstract string Expected { get; }

    /// <summary>What a member that is left out stands for, as JSON, where the model has no "not stated" for it.</summary>
    public virtual string? Empty => null;

    /// <summary>Checks the value on which the walker stands and passes over it.</summary>
    /// <exception cref="SituationFormatException">Something else stands there.</exception>
    public abstract void Check(ref DocumentWalker walker);

    /// <summary>The schema of this shape, to stand in place: a reference where the shape has a name.</summary>
    public JsonObject Schema(SchemaDefinitions definitions) =>
        Name is { } name ? definitions.Reference(name, this) : Describe(definitions);

    /// <summary>The schema of this shape in full.</summary>
    public abstract JsonObject Describe(SchemaDefinitions definitions);

    /// <summary>Text that is the same for every shape of words.</summary>
    private protected static string? HintFor(string found, IEnumerable<string> known) =>
        found is "not-stated" or "not stated" ? "Leave the member out instead."
        : Suggestion.For(found, known) is { } near ? $"Did you mean \"{near}\"?"
        : null;
}

/// <summary>One of a closed list of words.</summary>
internal sealed record WordsShape(IReadOnlyList<string> Allowed) : Shape
{
    public override string Expected => Allowed.Count == 1 ? Allowed[0] : "one of " + string.Join(", ", Allowed);

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.String)
        {
            throw walker.Fail(Expected);
        }

        if (!Allowed.Contains(walker.Text))
        {
            throw walker.Fail(Expected, HintFor(walker.Text, Allowed));
        }

        walker.Copy();
    }

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        Allowed.Count == 1
            ? new() { ["const"] = Allowed[0] }
            : new() { ["enum"] = new JsonArray([.. Allowed.Select(word => JsonValue.Create(word))]) };
}

/// <summary>Yes, no or not known.</summary>
internal sealed record AnswerShape : Shape
{
    private AnswerShape() => Name = "answer";

    public static AnswerShape Instance { get; } = new();

    public override string Expected => $"true, false or \"{Words.NotKnown}\"";

    public override void Check(ref DocumentWalker walker)
    {
        var right = walker.Token is JsonTokenType.True or JsonTokenType.False
            || (walker.Token == JsonTokenType.String && walker.Text == Words.NotKnown);
        if (!right)
        {
            throw walker.Fail(Expected, walker.Token == JsonTokenType.String ? Hint(walker.Text) : null);
        }

        walker.Copy();
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => new()
    {
        ["description"] = "What somebody says about one fact: it is so, it is not so, or it is not known. Left out, nobody said.",
        ["enum"] = new JsonArray(true, false, Words.NotKnown),
    };

    private static string? Hint(string found) => found switch
    {
        "true" or "yes" => "Did you mean true, without quotation marks?",
        "false" or "no" => "Did you mean false, without quotation marks?",
        "unknown" => $"Did you mean \"{Words.NotKnown}\"?",
        _ => HintFor(found, [Words.NotKnown]),
    };
}

/// <summary>True or false, where nothing else makes sense.</summary>
internal sealed record FlagShape : Shape
{
    public override string Expected => "true or false";

    public override string Empty => "true";

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token is not (JsonTokenType.True or JsonTokenType.False))
        {
            throw walker.Fail(Expected);
        }

        walker.Copy();
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "boolean", ["default"] = true };
}

/// <summary>A whole number between two limits.</summary>
internal sealed record NumberShape(int Least, int Most) : Shape
{
    public override string Expected => Least == Most ? $"the number {Least}" : $"a whole number from {Least} to {Most}";

    public override void Check(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.Number || walker.WholeNumber is not { } number || number < Least || number > Most)
        {
            throw walker.Fail(Expected);
        }

        walker.Copy();
    }

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        Least == Most
            ? new() { ["const"] = Least }
            : new() { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most };
}
