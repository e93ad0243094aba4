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

    /// <summary>Compares two policies.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <param name="looksAt">Told of each kind of situation before it is looked at.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <param name="earlier">Two policies that were compared already: what is seen to be alike in both is not compared again.</param>
    /// <param name="tooLargeAnyway">Kinds that are known to be too large, so that nobody waits for them again.</param>
    internal static VerdictComparison Of(
        Policy before,
        Policy after,
        Action<SituationKind>? looksAt,
        CancellationToken cancellation,
        (Policy Before, Policy After, VerdictComparison Differences)? earlier = null,
        IReadOnlyList<SituationKind>? tooLargeAnyway = null)
    {
        var (verdicts, duties, tooLarge) = (new List<VerdictDifference>(), new List<DutyDifference>(), new List<SituationKind>());
        var (alike, filled) = (new AlikeKinds(before, after), FilledGaps.In(before, after));
        var known = earlier is var (one, other, differences) && HaveTheSame(one, before) && HaveTheSame(other, after)
            ? (Before: new AlikeKinds(one, before), After: new AlikeKinds(other, after), Differences: differences)
            : default((AlikeKinds Before, AlikeKinds After, VerdictComparison Differences)?);
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            cancellation.ThrowIfCancellationRequested();
            looksAt?.Invoke(kind);
            if (alike.AreSeenIn(kind))
            {
                continue;
            }

            if (tooLargeAnyway?.Contains(kind) == true)
            {
                tooLarge.Add(kind);
                continue;
            }

            if (known is { } same && same.Before.AreSeenIn(kind) && same.After.AreSeenIn(kind))
            {
                verdicts.AddRange(same.Differences.Verdicts.Where(v => v.Kind == kind));
                duties.AddRange(same.Differences.Duties.Where(d => d.Kind == kind));
                tooLarge.AddRange(same.Differences.TooLarge.Where(k => k == kind));
                continue;
            }

            try
            {
                var found = new DifferencesOfKind(before, after, kind, new(MostNodes, cancellation), filled);
                var (ofVerdicts, ofDuties) = (found.Verdicts().ToList(), found.Duties().ToList());
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

    // Settings that no rule asks, such as who receives something, stand beside the rules.
    private static bool HaveTheSame(Policy one, Policy other) => one.Settings.SaysTheSameAs(other.Settings);
}
