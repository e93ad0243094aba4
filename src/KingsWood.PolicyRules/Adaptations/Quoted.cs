namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Says a word as it is written, so that "2" is told from 2.</summary>
internal static class Quoted
{
    public static string Of(string word) => $"\"{word}\"";

    public static string Of(IEnumerable<string> words) => string.Join(", ", words.Select(Of));
}
