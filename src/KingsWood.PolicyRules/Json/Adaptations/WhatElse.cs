using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>Finds what does not fit a policy in a document of which not everything can be read.</summary>
/// <remarks>Only what is wrong for itself is told: what may be wrong for something that could not be read is not.</remarks>
internal static class WhatElse
{
    private static readonly string[] Words = ["posts", "roles", "relations", "purposes"];
    private static readonly string[] Facts = ["facts", "questions", "duties"];

    /// <param name="policy">The policy.</param>
    /// <param name="layers">The layers, the last of which is what could be read.</param>
    /// <param name="errors">What could not be.</param>
    public static IReadOnlyList<AdaptationProblem> IsWrong(
        Policy policy, IReadOnlyList<Adaptation> layers, IReadOnlyList<AdaptationFormatProblem> errors)
    {
        // A change whose reason alone cannot be read was read for the rest.
        var parts = errors.Where(e => !IsOfAReason(e.Path)).SelectMany(e => MeantBy(PartOf(e.Path))).ToHashSet(StringComparer.Ordinal);

        // Without its prefix everything may be wrong for that.
        if (parts.Overlaps(["", "prefix", "adapts"]))
        {
            return [];
        }

        try
        {
            _ = policy.Adapt(layers);
            return [];
        }
        catch (AdaptationException found)
        {
            return [.. found.Problems.Where(p => StandsForItself(p.Kind, parts))];
        }
    }

    // A part that nobody knows is the one that it is a slip for, or may be any that says what others use.
    private static IEnumerable<string> MeantBy(string part) =>
        part.Length == 0 || AdaptationMembers.Document.Contains(part) ? [part]
        : Nearest.To(part, AdaptationMembers.Document) is { Count: > 0 } meant ? meant
        : [.. Words, .. Facts, "rules", "exceptions"];

    private static bool StandsForItself(ProblemKind kind, HashSet<string> parts) => kind switch
    {
        ProblemKind.UnknownWord => !parts.Overlaps(Words),
        ProblemKind.UnknownFact => !parts.Overlaps(Facts),
        ProblemKind.UnknownRule => !parts.Contains("rules"),
        ProblemKind.LooseningWithoutReason or ProblemKind.LoosensTheLaw or ProblemKind.ChangesNothing =>
            !parts.Overlaps(["preset", "rules", "exceptions", "severities"]),
        ProblemKind.DoesNotFit or ProblemKind.Incomplete => false,
        _ => true,
    };

    private static bool IsOfAReason(string path) => path.EndsWith(".because", StringComparison.Ordinal) || path.Contains(".because.", StringComparison.Ordinal);

    // "$.settings['former-pupil-age'].is" is of the settings; "$" is of the whole.
    private static string PartOf(string path)
    {
        var part = path.AsSpan(Math.Min(2, path.Length));
        var end = part.IndexOfAny('.', '[');
        return (end < 0 ? part : part[..end]).ToString();
    }
}
