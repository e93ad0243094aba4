using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds the id that somebody may have meant.</summary>
internal static class Nearest
{
    private const int Most = 3;
    private const int Longest = 100;

    private static readonly char[] Separators = ['-', '.', '_', ' '];

    /// <summary>What is within a slip or two of what was found, all that is as near as the nearest.</summary>
    public static IReadOnlyList<string> To(string found, IEnumerable<string> known)
    {
        var near = known.Distinct()
            .Select(k => (Id: k, Distance: Distance(found, k)))
            .Where(k => k.Distance <= Slips(found))
            .GroupBy(k => k.Distance, k => k.Id)
            .MinBy(same => same.Key);
        return near is null ? [] : [.. near];
    }

    /// <summary>The same as a question; empty where nothing is near.</summary>
    public static string Hint(string found, IEnumerable<string> known) => To(found, known) is { Count: > 0 } near ? DidYouMean(near) : "";

    /// <summary>The same or, where nothing is near, what has the same words in it: "pupil-age" for "former-pupil-age".</summary>
    public static string OfWords(string found, IEnumerable<string> known)
    {
        var ids = known.ToList();
        var words = found.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return Hint(found, ids) is { Length: > 0 } hint ? hint
            : words.Length == 0 || found.Length > Longest ? ""
            : ids.Where(k => words.All(k.Split('-').Contains)).ToList() is { Count: > 0 and <= Most } sharing ? DidYouMean(sharing)
            : "";
    }

    private static string DidYouMean(IEnumerable<string> ids) =>
        $"Did you mean {string.Join(" or ", ids.Order(StringComparer.Ordinal).Take(Most).Select(Quoted.Of))}?";

    // Ids of rules differ in their digits alone: two slips away there is always another one, which says nothing.
    private static int Slips(string found) =>
        found.Count(char.IsAsciiDigit) * 2 >= found.Length ? 1 : Math.Max(1, Math.Min(3, found.Length / 4));

    private static int Distance(string one, string other)
    {
        // Whatever is longer than any id is no misspelt one, and is not worth the time.
        if (one.Length > Longest)
        {
            return int.MaxValue;
        }

        return EditDistance.Between(one.ToLowerInvariant(), other.ToLowerInvariant());
    }
}
