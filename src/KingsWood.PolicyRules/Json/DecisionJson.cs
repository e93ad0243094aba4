using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Json;

/// <summary>Decisions as JSON: stable writing, strict reading into plain values, and the schema of both.</summary>
/// <remarks>
/// <para>What is written holds the caller's reference and the facts that decided, so it is to be kept as the situation
/// itself is. When it was decided is not part of a decision: a caller who needs it keeps it beside.</para>
/// <para>Apostrophes and the like stand as they are: escape the text before it goes into a web page. Nothing here uses
/// reflection, so it works after trimming and in native code.</para>
/// </remarks>
public static class DecisionJson
{
    /// <summary>The version of the form of the document, which every document states.</summary>
    public const int Version = 1;

    /// <summary>The longest document that is read, in bytes of UTF-8: 16 MiB, some ten times a case of 100 situations.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly SituationJsonOptions Limit = new() { MaximumBytes = MaximumBytes };

    private static readonly Lazy<string> SchemaText = new(DecisionSchema.Write);

    /// <summary>Writes a decision: indented, always in the same order. This works out all of it.</summary>
    public static string Write(Decision decision) => Write(DecisionDocument.Of(decision));

    /// <summary>Writes the decision on a case: indented, always in the same order. This works out all of it.</summary>
    public static string Write(CaseDecision decision) => Write(CaseDecisionDocument.Of(decision));

    /// <summary>Writes what was read, the same to the letter.</summary>
    public static string Write(DecisionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, DecisionContract.Decision);
    }

    /// <summary>Writes what was read, the same to the letter.</summary>
    public static string Write(CaseDecisionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, DecisionContract.Case);
    }

    /// <summary>Reads what <see cref="Write(Decision)"/> wrote.</summary>
    /// <exception cref="DecisionFormatException">The document is anything but one well-formed decision.</exception>
    public static DecisionDocument Read(string json) => Read(json, DecisionShapes.Decision, DecisionContract.Decision);

    /// <summary>Reads what <see cref="Write(CaseDecision)"/> wrote.</summary>
    /// <exception cref="DecisionFormatException">The document is anything but one well-formed decision on a case.</exception>
    public static CaseDecisionDocument ReadCase(string json) => Read(json, DecisionShapes.Case, DecisionContract.Case);

    /// <summary>The JSON Schema (draft 2020-12) of both documents, for editors and other programs.</summary>
    public static string Schema() => SchemaText.Value;

    private static T Read<T>(string json, Shape shape, JsonTypeInfo<T> contract)
    {
        try
        {
            var text = SituationJson.Encode(json, Limit).AsSpan();
            JsonSyntax.Check(text);
            var walker = new DocumentWalker(text);
            walker.Read();
            shape.Check(ref walker);
            return JsonSerializer.Deserialize(text, contract)!;
        }
        catch (SituationFormatException refused)
        {
            throw new DecisionFormatException(refused);
        }
    }
}
