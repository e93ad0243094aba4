using KingsWood.PolicyRules.Adaptations;

namespace KingsWood.PolicyRules.Json;

/// <summary>Finds what does not fit a policy in a document of which not everything can be read.</summary>
/// <remarks>Only what is wrong for itself is told: what may be wrong for something that could not be read is not.</remarks>
internal sealed class WhatElse
{
    private static readonly string[] Words = ["posts", "roles", "relations", "purposes"];
    private static readonly string[] Facts = ["facts", "questions", "duties"];
    private static readonly string[] Rules = ["rules"];

    // What each error may have kept from being read: the parts of the document, and the id where one alone is not there.
    private readonly List<(HashSet<string> Parts, string? Id)> unread = [];
    private readonly string prefix;

    private WhatElse(Adaptation read, AdaptationFormatException errors)
    {
        prefix = read.Prefix;

        // A change whose reason alone cannot be read was read for the rest.
        foreach (var path in errors.Problems.Select(p => p.Path).Where(p => !IsOfAReason(p)))
        {
            unread.Add(([.. MeantBy(PartOf(path))], errors.Unread.GetValueOrDefault(ItemOf(path))));
        }
    }

    /// <param name="policy">The policy.</param>
    /// <param name="layers">The layers, the last of which is what could be read.</param>
    /// <param name="errors">What could not be.</param>
    public static IReadOnlyList<AdaptationProblem> IsWrong(
        Policy policy, IReadOnlyList<Adaptation> layers, AdaptationFormatException errors)
    {
        var what = new WhatElse(layers[^1], errors);

        // Without its prefix everything may be wrong for that.
        if (what.IsUnread("", "prefix", "adapts"))
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
            return [.. found.Problems.Where(what.StandsForItself)];
        }
    }

    // A part that nobody knows is the one that it is a slip for, or may be any that says what others use.
    private static IEnumerable<string> MeantBy(string part) =>
        part.Length == 0 || AdaptationMembers.Document.Contains(part) ? [part]
        : Nearest.To(part, AdaptationMembers.Document) is { Count: > 0 } meant ? meant
        : [.. Words, .. Facts, "rules", "exceptions"];

    private bool StandsForItself(AdaptationProblem problem) => problem.Kind switch
    {
        ProblemKind.UnknownWord => !MayBeUnread(problem.Found, Words),
        ProblemKind.UnknownFact => !IsOwn(problem.Found, prefix.ToLowerInvariant()) || !MayBeUnread(problem.Found, Facts),
        ProblemKind.UnknownRule => !IsOwn(problem.Found, prefix) || !MayBeUnread(problem.Found, Rules),
        ProblemKind.LooseningWithoutReason or ProblemKind.LoosensTheLaw or ProblemKind.ChangesNothing =>
            !IsUnread("preset", "rules", "exceptions", "severities"),
        ProblemKind.DoesNotFit or ProblemKind.Incomplete => false,
        _ => true,
    };

    private bool IsUnread(params string[] parts) => unread.Any(u => u.Parts.Overlaps(parts));

    // A word can be that of an item that could not be read, or tell what became of such a duty.
    private bool MayBeUnread(string found, string[] parts) => unread.Any(u =>
        u.Parts.Overlaps(parts) && (u.Id is not { } id || IsOwn(found, id)));

    // Ids are told in quotation marks.
    private static bool IsOwn(string found, string beginning) => found.AsSpan().TrimStart('"').StartsWith(beginning, StringComparison.Ordinal);

    private static bool IsOfAReason(string path) => path.EndsWith(".because", StringComparison.Ordinal) || path.Contains(".because.", StringComparison.Ordinal);

    // "$.settings['former-pupil-age'].is" is of the settings; "$" is of the whole.
    private static string PartOf(string path)
    {
        var part = path.AsSpan(Math.Min(2, path.Length));
        var end = part.IndexOfAny('.', '[');
        return (end < 0 ? part : part[..end]).ToString();
    }

    // "$.relations[1].countsAs" is of "$.relations[1]".
    private static string ItemOf(string path) => path.IndexOf(']', StringComparison.Ordinal) is >= 0 and var end ? path[..(end + 1)] : path;
}
