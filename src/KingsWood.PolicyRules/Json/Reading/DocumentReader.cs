using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads a document: has it the right shape, and does it make sense.</summary>
/// <remarks>
/// What is right is read in one pass. What is not is gone through again, slowly, so that of several errors the right one is
/// told: that it is no JSON comes before anything else.
/// </remarks>
internal static class DocumentReader
{
    private const string OneSituation = "a document with one situation";

    /// <summary>Reads a case, or refuses what is written as a case where only one situation will do.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">What is accepted.</param>
    /// <param name="onlyOne">Whether only one situation will do.</param>
    /// <param name="scratch">Objects to fill again; <see langword="null"/> to make new ones.</param>
    public static Values<Situation> Read(
        ReadOnlySpan<byte> utf8, SituationJsonOptions options, bool onlyOne, ScratchObjects? scratch = null)
    {
        if (utf8.Length > options.MaximumBytes)
        {
            throw TooLong(options);
        }

        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var read = TryRead(text, onlyOne, scratch) ?? ReadSlowly(text, onlyOne, scratch);
        DocumentChecks.Check(text, read, options);
        return read;
    }

    /// <summary>The error of a document beyond the limit.</summary>
    public static SituationFormatException TooLong(SituationJsonOptions options) => new(
        new(JsonPath.Root, 1, 1),
        string.Create(CultureInfo.InvariantCulture, $"a document of at most {options.MaximumBytes} bytes"),
        "a longer one");

    private static Values<Situation>? TryRead(ReadOnlySpan<byte> text, bool onlyOne, ScratchObjects? scratch)
    {
        if (!Utf8.IsValid(text))
        {
            return null;
        }

        scratch?.Reset();
        var walker = new DocumentWalker(text, scratch);
        try
        {
            walker.Read();
            if (onlyOne && DocumentShape.IsCase(ref walker))
            {
                return null;
            }

            var read = DocumentShape.Instance.Read(ref walker);

            // Nothing may stand after the end.
            walker.Read();
            return read;
        }
        catch (Exception e) when (e is SituationFormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Values<Situation> ReadSlowly(ReadOnlySpan<byte> text, bool onlyOne, ScratchObjects? scratch)
    {
        JsonSyntax.Check(text);
        scratch?.Reset();
        var walker = new DocumentWalker(text, scratch) { LooksAhead = true };
        walker.Read();
        var cases = walker;
        if (onlyOne && walker.Token == JsonTokenType.StartObject && cases.TryFind("case"u8))
        {
            throw cases.Fail(OneSituation, found: "a case");
        }

        return DocumentShape.Instance.Read(ref walker);
    }
}
