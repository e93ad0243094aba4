using System.Buffers;
using System.Globalization;
using System.Text.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Reads a document in three steps: is it JSON, has it the right shape, does it make sense.</summary>
internal static class DocumentReader
{
    private const string OneSituation = "a document with one situation";

    /// <summary>Reads a case, or refuses what is written as a case where only one situation will do.</summary>
    public static Case Read(ReadOnlySpan<byte> utf8, SituationJsonOptions options, bool onlyOne)
    {
        if (utf8.Length > options.MaximumBytes)
        {
            throw TooLong(options);
        }

        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        JsonSyntax.Check(text);

        var accepted = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(accepted))
        {
            var walker = new DocumentWalker(text, writer);
            walker.Read();
            var cases = walker;
            if (onlyOne && walker.Token == JsonTokenType.StartObject && cases.TryFind(DocumentShape.CaseMember))
            {
                throw cases.Fail(OneSituation, found: "a case");
            }

            DocumentShape.Instance.Check(ref walker);
        }

        var read = new Case(JsonSerializer.Deserialize(accepted.WrittenSpan, SituationContract.Document)!.Case!);
        CheckSense(text, read, options);
        return read;
    }

    /// <summary>The error of a document beyond the limit.</summary>
    public static SituationFormatException TooLong(SituationJsonOptions options) => new(
        new(JsonPath.Root, 1, 1),
        string.Create(CultureInfo.InvariantCulture, $"a document of at most {options.MaximumBytes} bytes"),
        "a longer one");

    private static void CheckSense(ReadOnlySpan<byte> text, Case read, SituationJsonOptions options)
    {
        var count = read.Situations.Count;
        var path = JsonPath.Member(JsonPath.Root, DocumentShape.CaseMember);
        if (count > options.MaximumSituations)
        {
            throw new SituationFormatException(
                JsonSyntax.Locate(text, JsonPath.Item(path, options.MaximumSituations)),
                string.Create(CultureInfo.InvariantCulture, $"a case of at most {options.MaximumSituations} situations"),
                string.Create(CultureInfo.InvariantCulture, $"{count}"));
        }

        for (var i = 0; i < count; i++)
        {
            if (FirstProblem(read.Situations[i], options) is { } problem)
            {
                var inCase = JsonPath.Item(path, i) + problem.Path[JsonPath.Root.Length..];
                var place = JsonSyntax.Locate(text, inCase);
                throw new SituationFormatException(
                    place.Path.Length > path.Length ? place : JsonSyntax.Locate(text, problem.Path),
                    problem.Expected,
                    problem.Found,
                    problem.Hint);
            }
        }
    }

    private static SituationProblem? FirstProblem(Situation situation, SituationJsonOptions options) =>
        SituationChecks.Check(situation, options.Today)
            .Concat(UnknownFacts(situation, options.KnownFacts))
            .Concat(options.FurtherChecks?.Invoke(situation) ?? [])
            .FirstOrDefault();

    private static IEnumerable<SituationProblem> UnknownFacts(Situation situation, Func<SituationKind, string, bool>? isKnown) =>
        isKnown is null
            ? []
            : from stated in SituationParts.FactsOf(situation)
              from fact in stated.Facts
              where !isKnown(situation.Kind, fact.Key)
              select new SituationProblem(
                  JsonPath.Member(stated.Path, fact.Key),
                  $"the id of a fact that the policy knows of the kind {Words.Of(situation.Kind)}",
                  Quotation.Of(fact.Key));
}
