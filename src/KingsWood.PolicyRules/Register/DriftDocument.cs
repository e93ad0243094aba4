using System.Text;
using KingsWood.PolicyRules.Register.Wording;

namespace KingsWood.PolicyRules.Register;

/// <summary>A school's document as drift detection sees it: its words, and where its paragraphs begin, if it knows.</summary>
public sealed class DriftDocument
{
    /// <summary>The share of the usual longest line from which a line has no room for another word.</summary>
    private const double Full = 0.85;

    private readonly string text;
    private readonly int[] paragraphOfWord; // empty for a continuous run
    private readonly Lazy<int> usualLine;

    private DriftDocument(string text, IReadOnlyList<Word> words, int[] paragraphOfWord)
    {
        this.text = text;
        this.paragraphOfWord = paragraphOfWord;
        Words = words;
        usualLine = new(UsualLine);
    }

    /// <summary>Whether it knows its paragraphs. A PDF does not.</summary>
    public bool HasParagraphs => paragraphOfWord.Length > 0;

    /// <summary>How many words it has.</summary>
    public int WordCount => Words.Count;

    internal IReadOnlyList<Word> Words { get; }

    /// <summary>A document of paragraphs and bullets.</summary>
    public static DriftDocument OfParagraphs(IEnumerable<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var words = new List<Word>();
        var paragraphOfWord = new List<int>();
        var text = new StringBuilder();
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            var own = WordSplitter.Split(paragraph);
            if (own.Count > 0)
            {
                number++;
                paragraphOfWord.AddRange(Enumerable.Repeat(number, own.Count));
                words.AddRange(own.Select(w => w with { Start = w.Start + text.Length, End = w.End + text.Length }));
                text.Append(paragraph).Append('\n');
            }
        }

        return new(text.ToString(), words, [.. paragraphOfWord]);
    }

    /// <summary>A continuous run of words, of which only the lines are known.</summary>
    /// <param name="text">The run.</param>
    /// <param name="runningHead">
    /// What every page repeats on top. A title may stand in it, so it is searched too; but it is no addition to the text.
    /// </param>
    public static DriftDocument OfRun(string text, string runningHead = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(runningHead);
        var whole = runningHead + '\n' + text;
        return new(
            whole,
            [.. WordSplitter.Split(whole).Select(InPlace)],
            []);

        Word InPlace(Word word) =>
            word.Start < runningHead.Length ? word with { Place = word.Place | WordPlace.Marker } : word;
    }

    /// <summary>
    /// The paragraphs; of a run what looks like them: it is cut before a bullet or number, and where a sentence ends
    /// with its line. What counts them, and a running head, are left out.
    /// </summary>
    public IReadOnlyList<string> Passages()
    {
        var passages = new List<string>();
        var from = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i == Words.Count || OpensPassage(i))
            {
                while (from < i && Words[from].IsMarker)
                {
                    from++;
                }

                if (from < i)
                {
                    passages.Add(TextOf(from, i));
                }

                from = i;
            }
        }

        return passages;
    }

    /// <summary>What stands in the document from one word to before another, on one line.</summary>
    internal string TextOf(int from, int to)
    {
        var end = Words[to - 1].End;
        while (end < text.Length && text[end] is '.' or '!' or '?' or ')' or '”' or '"')
        {
            end++;
        }

        return string.Join(' ', text[Words[from].Start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The number of the paragraph in which a word stands, from 1.</summary>
    internal int? ParagraphOf(int word) => HasParagraphs ? paragraphOfWord[word] : null;

    /// <summary>Whether a word after the first opens a paragraph, or in a run what looks like one.</summary>
    internal bool OpensPassage(int i)
    {
        if (HasParagraphs)
        {
            return paragraphOfWord[i] != paragraphOfWord[i - 1];
        }

        var place = Words[i].Place;
        return OpensItem(i) || place.HasFlag(WordPlace.OpensLine | WordPlace.AfterSentence | WordPlace.Capital);
    }

    /// <summary>Whether a bullet or a number stands before the word, or the word is that number.</summary>
    internal bool OpensItem(int i) =>
        (Words[i].IsMarker || Words[i].Place.HasFlag(WordPlace.OpensItem)) && (i == 0 || !Words[i - 1].IsMarker);

    /// <summary>Whether a sentence that the words before began seems to go on with this one.</summary>
    internal bool Continues(int i)
    {
        var place = Words[i].Place;
        return !place.HasFlag(WordPlace.OpensItem) && !Words[i].IsMarker
            && (!place.HasFlag(WordPlace.Capital) || place.HasFlag(WordPlace.AfterComma));
    }

    /// <summary>Whether the line before the word's own had no room for it.</summary>
    internal bool FollowsFullLine(int i)
    {
        var end = Words[i - 1].End;
        var begin = text.LastIndexOf('\n', end - 1) + 1;
        return end - begin + Words[i].Text.Length >= Full * usualLine.Value;
    }

    // One line in ten may be longer: a table, or two lines that a converter ran together.
    private int UsualLine()
    {
        var lengths = text.Split('\n').Select(l => l.Length).Where(l => l > 0).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 9 / 10];
    }
}
