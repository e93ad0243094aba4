namespace KingsWood.PolicyRules.Register.Searching;

/// <summary>Which words of a document belong to a clause.</summary>
internal sealed class Coverage(DriftDocument document)
{
    /// <summary>Above this a stray stretch of a run is cut where it looks like paragraphs, to stay readable.</summary>
    private const int LongStretch = 120;

    private readonly bool[] isCovered = new bool[document.Words.Count];

    /// <summary>Whether a word says something and belongs to no clause.</summary>
    public bool IsStray(int word) => !isCovered[word] && !document.Words[word].IsMarker;

    /// <summary>Whether none of the words belongs to a clause.</summary>
    public bool IsFree(Stretch stretch) => !isCovered.AsSpan(stretch.From, stretch.Length).Contains(true);

    /// <summary>Gives the words to a clause.</summary>
    public void Cover(Stretch stretch) => isCovered.AsSpan(stretch.From, stretch.Length).Fill(true);

    /// <summary>Takes the words back.</summary>
    public void Uncover(Stretch stretch) => isCovered.AsSpan(stretch.From, stretch.Length).Clear();

    /// <summary>The longest stretches that belong to no clause.</summary>
    public IEnumerable<Stretch> FreeRuns()
    {
        for (var i = 0; i < isCovered.Length; i++)
        {
            if (!isCovered[i])
            {
                var from = i;
                while (i < isCovered.Length && !isCovered[i])
                {
                    i++;
                }

                yield return new(from, i);
            }
        }
    }

    /// <summary>What belongs to no clause, cut into paragraphs, without numbers that only count.</summary>
    public IEnumerable<Stretch> Strays() => FreeRuns().SelectMany(Cut).Select(WithoutMarkers).Where(s => s.Length > 0);

    private IEnumerable<Stretch> Cut(Stretch run)
    {
        var isLong = run.Length > LongStretch;
        var from = run.From;
        for (var i = run.From + 1; i < run.To; i++)
        {
            if (document.HasParagraphs || isLong ? document.OpensPassage(i) : document.OpensItem(i))
            {
                yield return new(from, i);
                from = i;
            }
        }

        yield return new(from, run.To);
    }

    private Stretch WithoutMarkers(Stretch stretch)
    {
        var (from, to) = (stretch.From, stretch.To);
        while (from < to && document.Words[from].IsMarker)
        {
            from++;
        }

        while (from < to && document.Words[to - 1].IsMarker)
        {
            to--;
        }

        return new(from, to);
    }
}
