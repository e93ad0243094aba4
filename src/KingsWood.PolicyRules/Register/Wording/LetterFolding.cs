using System.Globalization;

namespace KingsWood.PolicyRules.Register.Wording;

/// <summary>Brings a character to the letters that it stands for, the same on every machine.</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> is not used: with invariant globalisation it leaves its text as it is, and a
/// fingerprint would depend on how the program that took it was published.
/// </remarks>
internal static class LetterFolding
{
    private const string Marked = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiijkllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    /// <summary>Whether the character is a letter or a digit of a word.</summary>
    public static bool IsLetter(char c) => char.IsLetterOrDigit(c);

    /// <summary>Whether it is read over as if it were not there: apostrophes, soft hyphens, combining marks.</summary>
    public static bool IsReadOver(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D')
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whether it ties two halves of a word together.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a new line begins after it.</summary>
    public static bool EndsLine(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u2028' or '\u2029';

    /// <summary>The plain small letters that a letter stands for.</summary>
    public static string Fold(char c)
    {
        if (c < '\u0080')
        {
            return char.ToLowerInvariant(c).ToString();
        }

        var small = char.ToLowerInvariant(c);
        return small switch
        {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            'æ' => "ae",
            'œ' => "oe",
            'ß' => "ss",
            _ when Marked.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at => Plain[at].ToString(),
            _ => small.ToString(),
        };
    }
}
