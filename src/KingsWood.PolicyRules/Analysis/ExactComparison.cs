using System.Numerics;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Situations of one kind that two policies decide differently.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="Before">The verdict of the first policy.</param>
/// <param name="After">The verdict of the second.</param>
/// <param name="Count">How many fully known situations there are of them.</param>
/// <param name="Witness">The facts that are yes in one of them, all others being no: the plainest.</param>
public sealed record VerdictChange(
    SituationKind Kind, Verdict Before, Verdict After, BigInteger Count, IReadOnlyList<Fact> Witness)
{
    /// <summary>The ids of the rules of which one policy says something of the witness that the other does not, in order.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Whether only advice is no longer given where something is owed: the duty says more than the advice did.</summary>
    public bool LosesAdvice { get; init; }

    /// <summary>Whether the second policy is less strict. Where it no longer reaches the person, it is.</summary>
    public bool IsLooser => After < Before && !LosesAdvice;
}

/// <summary>Situations of one kind in which one of two policies owes something and the other does not.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="Duty">What.</param>
/// <param name="IsOwedNow">Whether the second policy owes it; otherwise the first did.</param>
/// <param name="Count">How many fully known situations there are of them.</param>
/// <param name="Witness">The facts that are yes in one of them, all others being no: the plainest.</param>
public sealed record DutyChange(SituationKind Kind, Duty Duty, bool IsOwedNow, BigInteger Count, IReadOnlyList<Fact> Witness)
{
    /// <inheritdoc cref="VerdictChange.Rules"/>
    public IReadOnlyList<string> Rules { get; init; } = [];
}

/// <summary>
/// How two policies differ in what they decide of every fully known situation: nothing is drawn by chance, nothing left out.
/// </summary>
/// <param name="Verdicts">Where the verdicts differ, for every kind and every pair of verdicts.</param>
/// <param name="Duties">Where something is owed by one of them only. Duties of one id count as one.</param>
public sealed record ExactComparison(IReadOnlyList<VerdictChange> Verdicts, IReadOnlyList<DutyChange> Duties)
{
    // No diagram of a school's rules comes near it, and whoever asks for a comparison waits for seconds and not for minutes.
    private const int MostNodes = 1 << 21;

    /// <summary>
    /// The kinds of situation that could not be looked at in full: their rules hang together in too many ways. What is not
    /// looked at may be less strict.
    /// </summary>
    public IReadOnlyList<SituationKind> TooLarge { get; init; } = [];

    /// <summary>
    /// The settings that differ and by which situations are read: no situation shows what they change, so they are compared
    /// by their values alone.
    /// </summary>
    public IReadOnlyList<SettingDifference> ComparedByValue { get; init; } = [];

    /// <summary>Whether the second policy is less strict somewhere, or may be.</summary>
    public bool Loosens => Verdicts.Any(v => v.IsLooser) || Duties.Any(d => !d.IsOwedNow) || TooLarge.Count > 0;

    /// <summary>The differences. Of several editions, those of today are compared.</summary>
    /// <param name="before">The policy that is compared.</param>
    /// <param name="after">The policy that it is compared with.</param>
    /// <param name="looksAt">Told of each kind of situation before it is looked at.</param>
    /// <param name="cancellation">Ends it, for whoever no longer waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ExactComparison Of(
        Policy before, Policy after, Action<SituationKind>? looksAt = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (verdicts, duties, tooLarge) = (new List<VerdictChange>(), new List<DutyChange>(), new List<SituationKind>());
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            cancellation.ThrowIfCancellationRequested();
            looksAt?.Invoke(kind);
            try
            {
                var builder = DiagramBuilder.Within(new(MostNodes, cancellation), kind, before, after);
                var changes = new ChangesOfKind(before, after, kind, builder);
                duties.AddRange(changes.Duties());
                verdicts.AddRange(changes.Verdicts());
            }
            catch (DiagramTooLargeException)
            {
                verdicts.RemoveAll(v => v.Kind == kind);
                duties.RemoveAll(d => d.Kind == kind);
                tooLarge.Add(kind);
            }
        }

        return new(verdicts, duties) { TooLarge = tooLarge, ComparedByValue = [.. PolicyComparer.ReadBySettings(before, after)] };
    }
}
