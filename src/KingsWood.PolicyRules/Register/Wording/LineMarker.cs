namespace KingsWood.PolicyRules.Register.Wording;

/// <summary>Recognises what only counts a line: "1.", "1.10", "(a)", "iv)", and the "o" that Word uses as a bullet.</summary>
internal static class LineMarker
{
    private const int LongestNumber = 3;

    /// <summary>Where the marker that begins at <paramref name="at"/> ends; <paramref name="at"/> when there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        var isBracketed = i < text.Length && text[i] == '(';
        if (isBracketed)
        {
            i++;
        }

        var body = i;
        i = Numbers(text, i, out var hasDot);
        if (i == body)
        {
            i = Letters(text, i);
        }

        if (i == body)
        {
            return at;
        }

        if (i < text.Length && text[i] is '.' or ')')
        {
            return EndsHere(text, i + 1) ? i + 1 : at;
        }

        var isCircle = !isBracketed && i == body + 1 && text[body] == 'o';
        return (hasDot || isCircle) && EndsHere(text, i) ? i : at;
    }

    private static int Numbers(ReadOnlySpan<char> text, int i, out bool hasDot)
    {
        hasDot = false;
        while (true)
        {
            var from = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i == from || i - from > LongestNumber)
            {
                return from;
            }

            if (i + 1 >= text.Length || text[i] != '.' || !char.IsAsciiDigit(text[i + 1]))
            {
                return i;
            }

            hasDot = true;
            i++;
        }
    }

    private static int Letters(ReadOnlySpan<char> text, int i)
    {
        var from = i;
        while (i < text.Length && char.ToLowerInvariant(text[i]) is 'i' or 'v' or 'x')
        {
            i++;
        }

        return i == from && i < text.Length && char.IsAsciiLetter(text[i]) ? i + 1 : i;
    }

    private static bool EndsHere(ReadOnlySpan<char> text, int i) => i >= text.Length || char.IsWhiteSpace(text[i]);
}
