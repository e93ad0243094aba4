namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Small things about sentences.</summary>
internal static class Sentences
{
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Ended by one full stop, whether it had one or not.</summary>
    public static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    /// <summary>"one, two or three".</summary>
    public static string Or(IReadOnlyList<string> items) => items.Count == 1
        ? items[0]
        : $"{string.Join(", ", items.Take(items.Count - 1))} or {items[^1]}";
}
