using KingsWood.PolicyRules.Model;

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
            .Select(word => (Word: word, Distance: EditDistance.Between(plain, Plain(word))))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return word is not null && distance <= Math.Max(1, Math.Min(plain.Length, word.Length) / 3) ? word : null;
    }

    // "To Invite", "to_invite" and "toInvite" are all meant to be "to-invite".
    private static string Plain(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
