using System.Globalization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>Whether what was read makes sense, and is accepted.</summary>
internal static class DocumentChecks
{
    public static void Check(ReadOnlySpan<byte> text, Values<Situation> read, SituationJsonOptions options)
    {
        if (read.Count > options.MaximumSituations)
        {
            throw new SituationFormatException(
                JsonSyntax.Locate(text, JsonPath.Item(CasePath, options.MaximumSituations)),
                string.Create(CultureInfo.InvariantCulture, $"a case of at most {options.MaximumSituations} situations"),
                string.Create(CultureInfo.InvariantCulture, $"{read.Count}"));
        }

        for (var i = 0; i < read.Count; i++)
        {
            if (FirstProblem(read[i], options) is { } problem)
            {
                var place = JsonSyntax.Locate(text, JsonPath.Item(CasePath, i) + problem.Path[JsonPath.Root.Length..]);
                throw new SituationFormatException(
                    place.Path.Length > CasePath.Length ? place : JsonSyntax.Locate(text, problem.Path),
                    problem.Expected,
                    problem.Found,
                    problem.Hint);
            }
        }
    }

    private static string CasePath => JsonPath.Member(JsonPath.Root, DocumentShape.CaseMember);

    private static SituationProblem? FirstProblem(Situation situation, SituationJsonOptions options) =>
        SituationChecks.Check(situation, options.Today) is [var problem, ..] ? problem
        : UnknownFact(situation, options) is { } unknown ? unknown
        : options.FurtherChecks?.Invoke(situation) is [var further, ..] ? further
        : null;

    private static SituationProblem? UnknownFact(Situation situation, SituationJsonOptions options)
    {
        if (options.KnownFacts is null)
        {
            return null;
        }

        var problem = UnknownFact(situation.Facts, PartPath.Whole, situation.Kind, options);
        for (var i = 0; problem is null && i < SituationParts.Listed(situation); i++)
        {
            problem = UnknownFact(situation.FactsOfPart(i), PartPath.Of(situation, i), situation.Kind, options);
        }

        return problem;
    }

    private static SituationProblem? UnknownFact(
        StatedFacts facts, PartPath path, SituationKind kind, SituationJsonOptions options)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var id = facts.At(i).Key;
            if (!options.KnownFacts!(kind, id))
            {
                return new(
                    JsonPath.Member(path.Member("facts"), id),
                    $"the id of a fact that the policy knows of the kind {Words.Of(kind)}",
                    Quotation.Of(id),
                    options.MeantFact?.Invoke(kind, id) is { Length: > 0 } hint ? hint : null);
            }
        }

        return null;
    }
}
