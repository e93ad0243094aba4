namespace KingsWood.PolicyRules.Json;

/// <summary>The word that was probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 80;

    /// <summary>The nearest of the <paramref name="known"/> words, or <see langword="null"/> where none is near.</summary>
    public static string? For(string found, IEnumerable<string> known)
    {
        if (found.Length > LongestWord)
        {
            return null;
        }

        var plain = Plain(found);
        var (word, distance) = known
            .Select(word => (Word: word, Distance: Distance(plain, Plain(word))))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return word is not null && distance <= Math.Max(1, Math.Min(plain.Length, word.Length) / 3) ? word : null;
    }

    // "To Invite", "to_invite" and "toInvite" are all meant to be "to-invite".
    private static string Plain(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Letters to add, drop, change or swap with their neighbour.
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
