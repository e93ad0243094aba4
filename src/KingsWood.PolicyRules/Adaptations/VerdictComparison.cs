using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>
/// How two policies differ in what they decide of every fully known situation: nothing is drawn by chance, nothing left out.
/// </summary>
/// <param name="Verdicts">Where the verdicts differ, for every kind and every pair of verdicts.</param>
/// <param name="Duties">Where something is owed by one of them only, in another time or to somebody else. Duties of one id count as one.</param>
public sealed record VerdictComparison(IReadOnlyList<VerdictDifference> Verdicts, IReadOnlyList<DutyDifference> Duties)
{
    // No diagram of a school's rules comes near it, and whoever asks for a comparison waits for seconds and not for minutes.
    internal const int MostNodes = 1 << 21;

    /// <summary>
    /// The kinds of situation that could not be looked at in full: their rules hang together in too many ways. What is not
    /// looked at may be less strict.
    /// </summary>
    public IReadOnlyList<SituationKind> TooLarge { get; init; } = [];

    /// <summary>
    /// The settings that differ and of which no situation that both policies understand shows what they change: they are
    /// compared by their values alone.
    /// </summary>
    public IReadOnlyList<SettingDifference> ComparedByValue { get; init; } = [];

    /// <summary>Whether the second policy is less strict somewhere, or may be.</summary>
    public bool Loosens =>
        Verdicts.Any(v => v.IsLooser) || Duties.Any(d => d.IsLooser) || TooLarge.Count > 0 || ComparedByValue.Any(s => s.MayLoosen);

    /// <summary>Whether nothing differs, in whatever was looked at and could not be looked at.</summary>
    public bool IsEmpty => Verdicts.Count + Duties.Count + TooLarge.Count + ComparedByValue.Count == 0;

    internal static VerdictComparison Of(Policy before, Policy after, Action<SituationKind>? looksAt, CancellationToken cancellation)
    {
        var (verdicts, duties, tooLarge) = (new List<VerdictDifference>(), new List<DutyDifference>(), new List<SituationKind>());
        var (alike, filled) = (new AlikeKinds(before, after), FilledGaps.In(before, after));
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            cancellation.ThrowIfCancellationRequested();
            looksAt?.Invoke(kind);
            if (alike.AreSeenIn(kind))
            {
                continue;
            }

            try
            {
                var differences = new DifferencesOfKind(before, after, kind, new(MostNodes, cancellation), filled);
                var (ofVerdicts, ofDuties) = (differences.Verdicts().ToList(), differences.Duties().ToList());
                verdicts.AddRange(ofVerdicts);
                duties.AddRange(ofDuties);
            }
            catch (DiagramTooLargeException)
            {
                tooLarge.Add(kind);
            }
        }

        return new(verdicts, duties) { TooLarge = tooLarge, ComparedByValue = [.. PolicyComparer.ComparedByValue(before, after)] };
    }
}
