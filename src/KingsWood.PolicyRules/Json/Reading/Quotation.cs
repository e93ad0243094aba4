using System.Globalization;
using System.Text;

namespace KingsWood.PolicyRules.Json;

/// <summary>Text from a document as it is repeated in a message: short, on one line, and nothing that a terminal obeys.</summary>
internal static class Quotation
{
    public const int MaximumLength = 60;

    public static string Of(string text) => $"\"{Shorten(text)}\"";

    public static string Shorten(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaximumLength)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsVisible(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
