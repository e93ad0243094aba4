namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Finds the id that somebody may have meant.</summary>
internal static class Nearest
{
    public static string Hint(string found, IEnumerable<string> known)
    {
        var (id, distance) = known
            .Select(k => (k, Distance(found, k)))
            .OrderBy(k => k.Item2)
            .ThenBy(k => k.k, StringComparer.Ordinal)
            .FirstOrDefault(("", int.MaxValue));
        return distance <= Math.Max(2, found.Length / 3) ? $"Did you mean \"{id}\"?" : "";
    }

    private static int Distance(string one, string other)
    {
        // Whatever is longer than any id is no misspelt one, and is not worth the time.
        if (one.Length > 100)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(
                    Math.Min(row[j] + 1, row[j - 1] + 1),
                    diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
