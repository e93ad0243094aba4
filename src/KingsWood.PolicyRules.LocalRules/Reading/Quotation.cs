using System.Globalization;
using System.Text;

namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>What was found, as a message can show it: short, on one line, and nothing that a terminal obeys.</summary>
internal static class Quotation
{
    private const int MaximumLength = 60;

    public static string Of(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > MaximumLength)
            {
                shown.Append('…');
                break;
            }

            shown.Append(IsVisible(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.Append('"').ToString();
    }

    /// <summary>A character that is easily taken for another, with its number.</summary>
    public static string OfCharacter(Rune rune) => string.Create(
        CultureInfo.InvariantCulture, $"the character {Of(rune.ToString())} (U+{rune.Value:X4})");

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
