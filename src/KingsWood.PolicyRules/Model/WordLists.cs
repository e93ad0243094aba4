namespace KingsWood.PolicyRules.Model;

/// <summary>Lists of words as bits, so that looking a word up is one step however often it is asked for.</summary>
internal static class WordLists
{
    /// <summary>The bit of all words that the library does not know.</summary>
    public const int Own = 63;

    /// <summary>Whether a list has a word.</summary>
    public static bool Has<T>(this Values<T> words, T word)
        where T : Word =>
        word.LookedUp == Own ? words.Contains(word) : (words.WordBits >> word.LookedUp & 1) != 0;

    /// <summary>Whether two lists have a word in common.</summary>
    public static bool HasAnyOf<T>(this Values<T> words, Values<T> others)
        where T : Word
    {
        var common = words.WordBits & others.WordBits;
        if ((common & ~(1UL << Own)) != 0)
        {
            return true;
        }

        if (common != 0)
        {
            foreach (var word in words)
            {
                if (word.LookedUp == Own && others.Contains(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a list has a word that the library does not know.</summary>
    public static bool HasOwn<T>(this Values<T> words)
        where T : Word => (words.WordBits >> Own & 1) != 0;
}
