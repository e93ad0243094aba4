using KingsWood.PolicyRules.Register.Searching;
using KingsWood.PolicyRules.Register.Wording;

namespace KingsWood.PolicyRules.Register;

/// <summary>Tells whether a school's current document still says what the rules were read from.</summary>
public static class Drift
{
    /// <summary>Below this share in common a passage is new, not a clause that changed.</summary>
    private const double LeastResemblance = 0.30;

    /// <summary>Below this share in common it is chance: every sentence has "the" and "of".</summary>
    private const double LeastWorthNaming = 0.10;

    /// <summary>Holds a document against a register.</summary>
    public static DriftReport Compare(ClauseRegister register, DriftDocument document)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(document);
        var coverage = new Coverage(document);
        var found = ExactSearch.Run(register.Wordings, document, coverage);
        var missing = register.Wordings.Where(w => !found.Contains(w)).ToList();
        var changed = ResemblanceSearch.Run(missing, document, coverage, LeastResemblance)
            .ToDictionary(c => c.Wording);
        return new()
        {
            Register = register,
            Clauses = [.. register.Wordings.Select(Became)],
            Strays = [.. coverage.Strays().Select(s => Stray(register, document, s))],
        };

        ClauseDrift Became(RegisteredWording wording) =>
            found.Contains(wording) ? new() { Wording = wording, State = ClauseState.Unchanged, Resemblance = 100 }
            : !changed.TryGetValue(wording, out var match) ? new() { Wording = wording, State = ClauseState.NotFound }
            : new()
            {
                Wording = wording,
                State = ClauseState.Changed,
                Passage = document.TextOf(match.Stretch.From, match.Stretch.To),
                Paragraph = document.ParagraphOf(match.Stretch.From),
                Resemblance = NotWhole(match.Resemblance),
            };
    }

    private static StrayPassage Stray(ClauseRegister register, DriftDocument document, Stretch stretch)
    {
        var sketch = ResemblanceSearch.SketchOf(document, stretch);
        var (wording, resemblance) = register.Wordings
            .Select(w => (Wording: w, Resemblance: Sketch.Resemblance(w.Fingerprint.SketchBytes(), sketch)))
            .DefaultIfEmpty()
            .MaxBy(r => r.Resemblance);
        return new(
            document.TextOf(stretch.From, stretch.To),
            document.ParagraphOf(stretch.From),
            resemblance >= LeastWorthNaming ? wording : null,
            resemblance >= LeastWorthNaming ? NotWhole(resemblance) : 0);
    }

    // A sketch can be the same where the text is not, and "100 % alike" beside "changed" would mislead.
    private static int NotWhole(double resemblance) => Math.Min(99, (int)Math.Round(100 * resemblance));
}
