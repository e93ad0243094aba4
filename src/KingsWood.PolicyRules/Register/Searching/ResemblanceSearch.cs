using KingsWood.PolicyRules.Register.Wording;

namespace KingsWood.PolicyRules.Register.Searching;

/// <summary>A wording, and the stretch of the document that it became.</summary>
internal readonly record struct ResemblanceMatch(RegisteredWording Wording, Stretch Stretch, double Resemblance);

/// <summary>Finds what the wordings became that do not stand in a document unchanged.</summary>
internal static class ResemblanceSearch
{
    // A clause that became much shorter or longer than this is no longer the same clause.
    private const double Shortest = 0.4;
    private const double Longest = 2.5;

    /// <summary>Each wording with the stretch that resembles it most, the best pairs first, no word taken twice.</summary>
    public static IReadOnlyList<ResemblanceMatch> Run(
        IReadOnlyList<RegisteredWording> missing, DriftDocument document, Coverage coverage, double least)
    {
        var taken = new Dictionary<RegisteredWording, ResemblanceMatch>();
        foreach (var match in Candidates(missing, document, coverage, least)
            .OrderByDescending(m => m.Resemblance).ThenBy(m => m.Stretch.From).ThenBy(m => m.Stretch.To))
        {
            if (!taken.ContainsKey(match.Wording) && coverage.IsFree(match.Stretch))
            {
                coverage.Cover(match.Stretch);
                taken.Add(match.Wording, match);
            }
        }

        return [.. taken.Values.Select(m => document.HasParagraphs ? m : ToWholeSentences(m, document, coverage))];
    }

    /// <summary>The sketch of a stretch.</summary>
    public static byte[] SketchOf(DriftDocument document, Stretch stretch)
    {
        var sketch = new Sketch();
        for (var i = stretch.From; i < stretch.To; i++)
        {
            sketch.Add(Sketch.HashOf(document.Words[i].Text));
        }

        return sketch.ToBytes();
    }

    private static IEnumerable<ResemblanceMatch> Candidates(
        IReadOnlyList<RegisteredWording> missing, DriftDocument document, Coverage coverage, double least)
    {
        if (missing.Count == 0)
        {
            yield break;
        }

        var sketches = missing.Select(m => (Wording: m, m.Fingerprint.Letters, Sketch: m.Fingerprint.SketchBytes())).ToList();
        var mostLetters = Longest * sketches.Max(s => s.Letters);
        var bytes = new byte[Sketch.Bytes];
        foreach (var run in coverage.FreeRuns())
        {
            for (var from = run.From; from < run.To; from++)
            {
                if (document.Words[from].IsMarker || (from > run.From && !IsEdge(document, from)))
                {
                    continue;
                }

                var sketch = new Sketch();
                var letters = 0;
                for (var to = from + 1; to <= run.To && letters <= mostLetters; to++)
                {
                    sketch.Add(Sketch.HashOf(document.Words[to - 1].Text));
                    letters += document.Words[to - 1].Text.Length;
                    if (to < run.To && !IsEdge(document, to))
                    {
                        continue;
                    }

                    sketch.WriteTo(bytes);
                    foreach (var wanted in sketches)
                    {
                        if (letters >= Shortest * wanted.Letters && letters <= Longest * wanted.Letters
                            && Sketch.Resemblance(wanted.Sketch, bytes) is var resemblance && resemblance >= least)
                        {
                            yield return new(wanted.Wording, new(from, to), resemblance);
                        }
                    }
                }
            }
        }
    }

    // Where a passage can begin or end. In a run every line and capital letter may open one, since a bullet often ends
    // without a full stop.
    private static bool IsEdge(DriftDocument document, int i) =>
        document.OpensPassage(i) || document.Words[i - 1].IsMarker
        || (!document.HasParagraphs && (document.Words[i].Place & (WordPlace.Capital | WordPlace.OpensLine)) != 0);

    // In a run the best stretch may leave out the end of a sentence that was added to: it belongs to the change.
    private static ResemblanceMatch ToWholeSentences(ResemblanceMatch match, DriftDocument document, Coverage coverage)
    {
        var (from, to) = (match.Stretch.From, match.Stretch.To);
        while (from > 0 && document.Continues(from) && coverage.IsStray(from - 1))
        {
            from--;
        }

        while (to < document.Words.Count && coverage.IsStray(to) && !OpensSentence(document, to))
        {
            to++;
        }

        var whole = new Stretch(from, to);
        if (whole == match.Stretch)
        {
            return match;
        }

        coverage.Cover(whole);
        return match with
        {
            Stretch = whole,
            Resemblance = Sketch.Resemblance(match.Wording.Fingerprint.SketchBytes(), SketchOf(document, whole)),
        };
    }

    // A capital letter at the beginning of a line may be a name, when the line before had no room for it.
    private static bool OpensSentence(DriftDocument document, int i)
    {
        var place = document.Words[i].Place;
        return document.OpensItem(i)
            || place.HasFlag(WordPlace.Capital | WordPlace.AfterSentence)
            || (place.HasFlag(WordPlace.Capital | WordPlace.OpensLine) && !document.FollowsFullLine(i));
    }
}
