using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KingsWood.PolicyRules.Json;

/// <summary>Text of a certain form.</summary>
internal abstract class TextShape<T>(string expected) : Shape<T>
{
    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public int? MaximumLength { get; init; }

    public IReadOnlyList<string> Examples { get; init; } = [];

    public override string Expected => expected;

    public override bool IsWord => true;

    public sealed override T Read(ref DocumentWalker walker)
    {
        if (walker.Token != JsonTokenType.String)
        {
            throw walker.Fail(Expected);
        }

        return TryRead(walker.Utf8Text, walker.Scratch, out var value)
            ? value
            : throw walker.Fail(Expected, HintFor(walker.Text, Examples));
    }

    /// <summary>What the text stands for, if it has the right form.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="scratch">Objects to fill again, where what is read will not be handed out.</param>
    /// <param name="value">What it stands for.</param>
    protected abstract bool TryRead(ReadOnlySpan<byte> text, ScratchObjects? scratch, [MaybeNullWhen(false)] out T value);

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

/// <summary>Any text. Nothing is decided by it, so it is kept only where it is handed back.</summary>
internal sealed class FreeTextShape(string expected) : TextShape<string>(expected)
{
    /// <summary>A reference of the caller's own.</summary>
    public static FreeTextShape Reference { get; } = new($"text of at most {SituationChecks.MaximumReferenceLength} characters")
    {
        MaximumLength = SituationChecks.MaximumReferenceLength,
    };

    protected override bool TryRead(ReadOnlySpan<byte> text, ScratchObjects? scratch, [MaybeNullWhen(false)] out string value)
    {
        // A character has at least as many bytes as UTF-16 units.
        var fits = MaximumLength is not { } most || text.Length <= most || Encoding.UTF8.GetCharCount(text) <= most;
        value = !fits || scratch is not null ? "" : Encoding.UTF8.GetString(text);
        return fits;
    }
}
