using System.Text;

namespace KingsWood.PolicyRules.Register.Wording;

/// <summary>Splits a text into normalised words.</summary>
/// <remarks>
/// What differs from one copy of a document to the next is left out: line breaks, bullets, quotation marks, dashes, case,
/// ligatures, accents, kinds of space. A hyphen after a letter ties to the next word, whether the line ends there or
/// not, because a converted document no longer tells a hyphen of the word from one of the line.
/// </remarks>
internal sealed class WordSplitter
{
    private readonly string text;
    private readonly List<Word> words = [];
    private readonly StringBuilder letters = new();
    private WordPlace place = WordPlace.OpensLine;
    private int markerEnd = -1;
    private int start;

    private WordSplitter(string text) => this.text = text;

    /// <summary>The words, in the order of the text.</summary>
    public static IReadOnlyList<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var splitter = new WordSplitter(text);
        splitter.Run();
        return splitter.words;
    }

    /// <summary>The words of one wording, without the marker that counts it.</summary>
    public static IReadOnlyList<Word> SplitWording(string wording)
    {
        var all = Split(wording);
        var first = 0;
        while (first < all.Count && all[first].IsMarker)
        {
            first++;
        }

        // "A." alone is a wording, however short; a marker needs something that it counts.
        return first == all.Count ? all : [.. all.Skip(first)];
    }

    private void Run()
    {
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (LetterFolding.IsReadOver(c))
            {
                i++;
            }
            else if (LetterFolding.IsLetter(c))
            {
                Letter(c, i++);
            }
            else if (letters.Length > 0 && LetterFolding.IsHyphen(c) && LetterAfterHyphen(i) is { } next)
            {
                i = next;
            }
            else
            {
                End(i);
                Between(c, i++);
            }
        }

        End(text.Length);
    }

    private void Letter(char c, int at)
    {
        if (letters.Length == 0)
        {
            start = at;
            LookForMarker(at);
            if (char.IsUpper(c))
            {
                place |= WordPlace.Capital;
            }
        }

        letters.Append(LetterFolding.Fold(c));
    }

    private void End(int at)
    {
        if (letters.Length == 0)
        {
            return;
        }

        var isMarker = start < markerEnd;
        words.Add(new(letters.ToString(), start, at, isMarker ? place | WordPlace.Marker : place));
        letters.Clear();

        // What a marker counts opens an item, and is still the first of its line.
        place = isMarker ? WordPlace.OpensItem | WordPlace.OpensLine : WordPlace.None;
    }

    private void Between(char c, int at)
    {
        if (LetterFolding.EndsLine(c))
        {
            place |= WordPlace.OpensLine;
        }
        else if (char.IsWhiteSpace(c) || at < markerEnd)
        {
            // The point after a number that counts a line ends no sentence.
        }
        else if (c is '.' or '!' or '?' or ':')
        {
            place |= WordPlace.AfterSentence;
        }
        else if (c is ',' or ';' or '(' or '[')
        {
            LookForMarker(at);
            place |= at < markerEnd ? WordPlace.None : WordPlace.AfterComma;
        }
        else if (place.HasFlag(WordPlace.OpensLine) && IsBullet(c))
        {
            place |= WordPlace.OpensItem;
        }
    }

    private void LookForMarker(int at)
    {
        if (place.HasFlag(WordPlace.OpensLine) && at >= markerEnd)
        {
            markerEnd = Math.Max(markerEnd, LineMarker.EndOf(text, at) is var end && end > at ? end : markerEnd);
        }
    }

    private int? LetterAfterHyphen(int hyphen)
    {
        var i = hyphen + 1;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || LetterFolding.IsReadOver(text[i])))
        {
            i++;
        }

        return i < text.Length && LetterFolding.IsLetter(text[i]) ? i : null;
    }

    // Everything that is neither a quotation mark nor a bracket: fonts bring bullets of every shape, also as private use.
    private static bool IsBullet(char c) => c is not ('"' or '“' or '”' or '„' or '«' or '»' or ')' or ']' or '/' or '&');
}
