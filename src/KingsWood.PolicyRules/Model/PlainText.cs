using System.Globalization;
using System.Text;

namespace KingsWood.PolicyRules.Model;

/// <summary>Text that shows all that it says: on one line, and without characters that hide, turn round or stand for nothing.</summary>
/// <remarks>
/// A mark that turns the direction of writing, or one that has no width, lets a text read otherwise than it is compared and
/// reviewed. The two joiners that some scripts write with are no exception: an id, a reason or a sentence here is
/// never in need of them, and a rule that has no exceptions can be checked by anybody.
/// </remarks>
internal static class PlainText
{
    // Letters by their category, and yet nothing to see: the fillers of Hangul, and the blank of Braille.
    private static readonly int[] Blank = [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800];

    /// <summary>Whether somebody sees the character as what it is.</summary>
    public static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && Array.IndexOf(Blank, rune.Value) < 0;

    /// <summary>The first character that nobody sees as what it is, named, or <see langword="null"/>. Half a character counts.</summary>
    public static string? WhatIsHidden(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return "half of a character";
            }

            if (!IsVisible(rune))
            {
                return string.Create(CultureInfo.InvariantCulture, $"the character U+{rune.Value:X4}");
            }

            i += rune.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>The same, cut between two words where it has any, and never inside of a quotation that it does not end.</summary>
    public static string ShortenAtWord(string text, int maximumLength)
    {
        var shown = Shorten(text, maximumLength);
        if (text.Length <= maximumLength || shown[^1] != '…')
        {
            return shown;
        }

        var end = shown.LastIndexOf(' ', shown.Length - 2);
        var whole = end > maximumLength / 2 ? shown[..end].TrimEnd() + " …" : shown;
        return whole.Count(c => c == '"') % 2 == 0 ? whole : whole + "\"";
    }

    /// <summary>The text as it is repeated in a message: no longer than that, and visible throughout.</summary>
    public static string Shorten(string text, int maximumLength)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= maximumLength)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsVisible(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }
}
