namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>The word that was probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 80;

    /// <summary>"Did you mean …?" with the nearest of the known words, or <see langword="null"/> where none is near.</summary>
    public static string? For(string found, IEnumerable<string> known)
    {
        var wanted = Plain(found);
        if (wanted.Length is 0 or > LongestWord)
        {
            return null;
        }

        var (word, distance) = known
            .Select(k => (Word: k, Distance: DistanceOf(wanted, Plain(k))))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return word is not null && distance <= 1 + (wanted.Length / 4) ? $"Did you mean {word}?" : null;
    }

    // OtherCurrentPupil, other.current-pupil and other_current_pupil all mean the same word.
    private static string Plain(string word) => string.Concat(word.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    // How many letters must be added, dropped or changed, row by row.
    private static int DistanceOf(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
