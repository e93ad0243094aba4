using System.Text;

namespace KingsWood.PolicyRules.Register.Searching;

/// <summary>Finds the wordings that stand in a document unchanged, wherever its lines and paragraphs are cut.</summary>
internal static class ExactSearch
{
    private readonly record struct Match(RegisteredWording Wording, Stretch Stretch);

    /// <summary>The wordings that were found. Their words are covered, at every place where they stand.</summary>
    public static HashSet<RegisteredWording> Run(
        IReadOnlyList<RegisteredWording> wordings, DriftDocument document, Coverage coverage)
    {
        // The longest first: a heading may also be a part of a sentence, and must not take it apart.
        var accepted = new List<Match>();
        foreach (var match in Matches(wordings, document).OrderByDescending(m => m.Wording.Fingerprint.Letters))
        {
            if (coverage.IsFree(match.Stretch))
            {
                coverage.Cover(match.Stretch);
                accepted.Add(match);
            }
        }

        // "… is reported" is still there in "… is reported, unless it is trivial", and is not unchanged.
        while (accepted.Find(m => !IsWhole(m.Stretch, document, coverage)) is { Wording: not null } part)
        {
            coverage.Uncover(part.Stretch);
            accepted.Remove(part);
        }

        return [.. accepted.Select(m => m.Wording)];
    }

    private static IEnumerable<Match> Matches(IReadOnlyList<RegisteredWording> wordings, DriftDocument document)
    {
        var words = document.Words;
        var lettersBefore = new int[words.Count + 1];
        var bytesBefore = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            lettersBefore[i + 1] = lettersBefore[i] + words[i].Text.Length;
            bytesBefore[i + 1] = bytesBefore[i] + Encoding.UTF8.GetByteCount(words[i].Text);
        }

        var letters = Encoding.UTF8.GetBytes(string.Concat(words.Select(w => w.Text)));
        foreach (var ofLength in wordings.GroupBy(w => w.Fingerprint.Letters))
        {
            var byHash = ofLength.ToDictionary(w => w.Fingerprint.Hash, StringComparer.Ordinal);
            var to = 0;
            for (var from = 0; from < words.Count; from++)
            {
                while (to < words.Count && lettersBefore[to] - lettersBefore[from] < ofLength.Key)
                {
                    to++;
                }

                if (lettersBefore[to] - lettersBefore[from] == ofLength.Key
                    && byHash.TryGetValue(HashOf(from, to), out var found))
                {
                    yield return new(found, new(from, to));
                }
            }
        }

        string HashOf(int from, int to) =>
            WordingFingerprint.HashOf(letters.AsSpan(bytesBefore[from]..bytesBefore[to]));
    }

    private static bool IsWhole(Stretch stretch, DriftDocument document, Coverage coverage)
    {
        if (!document.HasParagraphs)
        {
            return !(stretch.From > 0 && document.Continues(stretch.From) && coverage.IsStray(stretch.From - 1))
                && !(stretch.To < document.Words.Count && document.Continues(stretch.To) && coverage.IsStray(stretch.To));
        }

        for (var i = stretch.From - 1; i >= 0 && document.ParagraphOf(i) == document.ParagraphOf(stretch.From); i--)
        {
            if (coverage.IsStray(i))
            {
                return false;
            }
        }

        for (var i = stretch.To; i < document.Words.Count && document.ParagraphOf(i) == document.ParagraphOf(stretch.To - 1); i++)
        {
            if (coverage.IsStray(i))
            {
                return false;
            }
        }

        return true;
    }
}
