namespace KingsWood.PolicyRules.Cli.Problems;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Suggestion
{
    private const int Most = 3;

    /// <summary>The nearest of the known words as the end of a sentence; empty where none is near.</summary>
    public static string For(string found, IEnumerable<string> known)
    {
        var wanted = found.ToLowerInvariant();
        var near = known
            .Select(k => (Word: k, Distance: DistanceOf(wanted, k.ToLowerInvariant())))
            .Where(k => k.Distance <= 1 + (wanted.Length / 4))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Take(Most)
            .Select(k => k.Word)
            .ToList();
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    // A word that contains what was typed is as near as one slip of the finger.
    private static int DistanceOf(string typed, string word) =>
        typed.Length > 2 && word.Contains(typed, StringComparison.Ordinal) ? 1 : EditDistance(typed, word);

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
