using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>What may stand at a place of the document: it refuses everything else, and is the schema.</summary>
internal abstract class Shape
{
    /// <summary>The name under which the schema defines it; <see langword="null"/> where it is too small for one.</summary>
    public string? Name { get; init; }

    /// <summary>What may stand there, in words.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether it is a word, which a list has only once.</summary>
    public virtual bool IsWord => false;

    /// <summary>Checks the value on which the walker stands, and passes over it.</summary>
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

/// <summary>What may stand at a place of the document, and what it is in the model.</summary>
internal abstract class Shape<T> : Shape
{
    /// <summary>Reads the value on which the walker stands, and passes over it.</summary>
    /// <exception cref="SituationFormatException">Something else stands there.</exception>
    public abstract T Read(ref DocumentWalker walker);

    public sealed override void Check(ref DocumentWalker walker) => Read(ref walker);
}

/// <summary>Something of which only the form counts.</summary>
internal sealed class Nothing
{
    public static Nothing Instance { get; } = new();
}

/// <summary>A shape of which only the form counts.</summary>
internal sealed class CheckedShape : Shape<Nothing>
{
    private readonly Shape shape;

    public CheckedShape(Shape shape)
    {
        this.shape = shape;
        Name = shape.Name;
    }

    public override string Expected => shape.Expected;

    public override bool IsWord => shape.IsWord;

    public override Nothing Read(ref DocumentWalker walker)
    {
        shape.Check(ref walker);
        return Nothing.Instance;
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => shape.Describe(definitions);
}

/// <summary>Yes, no or not known.</summary>
internal sealed class AnswerShape : Shape<Model.Answer>
{
    private AnswerShape() => Name = "answer";

    public static AnswerShape Instance { get; } = new();

    public override string Expected => $"true, false or \"{Words.NotKnown}\"";

    public override Model.Answer Read(ref DocumentWalker walker) => walker.Token switch
    {
        JsonTokenType.True => Model.Answer.Yes,
        JsonTokenType.False => Model.Answer.No,
        JsonTokenType.String when walker.Utf8Text.SequenceEqual(Words.NotKnownInUtf8) => Model.Answer.NotKnown,
        _ => throw walker.Fail(Expected, walker.Token == JsonTokenType.String ? Hint(walker.Text) : null),
    };

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
internal sealed class FlagShape : Shape<bool>
{
    /// <summary>What goes without saying, for the schema, where something does.</summary>
    public bool? Default { get; init; }

    public override string Expected => "true or false";

    public override bool Read(ref DocumentWalker walker) =>
        walker.Token is JsonTokenType.True or JsonTokenType.False
            ? walker.Token == JsonTokenType.True
            : throw walker.Fail(Expected);

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "boolean" };
        if (Default is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }
}

/// <summary>A whole number between two limits.</summary>
internal sealed class NumberShape(int least, int most) : Shape<int>
{
    public override string Expected => least == most ? $"the number {least}" : $"a whole number from {least} to {most}";

    public override int Read(ref DocumentWalker walker) =>
        walker.Token == JsonTokenType.Number && walker.WholeNumber is { } number && number >= least && number <= most
            ? number
            : throw walker.Fail(Expected);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        least == most
            ? new() { ["const"] = least }
            : new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}
