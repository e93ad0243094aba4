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
/// <param name="Witness">The facts that are yes in one of them, all others being no: as few as can be.</param>
public sealed record VerdictChange(
    SituationKind Kind, Verdict Before, Verdict After, BigInteger Count, IReadOnlyList<Fact> Witness)
{
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
/// <param name="Witness">The facts that are yes in one of them, all others being no: as few as can be.</param>
public sealed record DutyChange(SituationKind Kind, Duty Duty, bool IsOwedNow, BigInteger Count, IReadOnlyList<Fact> Witness);

/// <summary>
/// How two policies differ in what they decide of every fully known situation: nothing is drawn by chance, nothing left out.
/// </summary>
/// <param name="Verdicts">Where the verdicts differ, for every kind and every pair of verdicts.</param>
/// <param name="Duties">Where something is owed by one of them only. Duties of one id count as one.</param>
public sealed record ExactComparison(IReadOnlyList<VerdictChange> Verdicts, IReadOnlyList<DutyChange> Duties)
{
    /// <summary>
    /// The settings that differ and by which situations are read: no situation shows what they change, so they are compared
    /// by their values alone.
    /// </summary>
    public IReadOnlyList<SettingDifference> ComparedByValue { get; init; } = [];

    /// <summary>Whether the second policy is less strict somewhere.</summary>
    public bool Loosens => Verdicts.Any(v => v.IsLooser) || Duties.Any(d => !d.IsOwedNow);

    /// <summary>The differences. Of several editions, those of today are compared.</summary>
    public static ExactComparison Of(Policy before, Policy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (verdicts, duties) = (new List<VerdictChange>(), new List<DutyChange>());
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            var builder = DiagramBuilder.For(kind, before, after);
            var (was, now) = (new PolicyRegions(before, kind, builder), new PolicyRegions(after, kind, builder));
            AddDuties(kind, was, now, duties);
            AddVerdicts(kind, was, now, verdicts);
        }

        return new(verdicts, duties) { ComparedByValue = [.. PolicyComparer.ReadBySettings(before, after)] };
    }

    private static void AddDuties(SituationKind kind, PolicyRegions was, PolicyRegions now, List<DutyChange> found)
    {
        foreach (var duty in was.Duties.Concat(now.Duties).Select(d => d.Duty).DistinctBy(d => d.Id))
        {
            var (before, after) = (OwedIn(was, duty), OwedIn(now, duty));
            Add(before & !after, isOwedNow: false);
            Add(after & !before, isOwedNow: true);

            void Add(Diagram where, bool isOwedNow)
            {
                if (now.Builder.Witness(where) is { } witness)
                {
                    found.Add(new(kind, duty, isOwedNow, now.Builder.Count(where), witness));
                }
            }
        }
    }

    private static void AddVerdicts(SituationKind kind, PolicyRegions was, PolicyRegions now, List<VerdictChange> found)
    {
        var owed = now.Duties.Aggregate(now.Builder.Never, (any, d) => any | (d.Owed & now.Covered)); // done or not
        foreach (var before in Enum.GetValues<Verdict>())
        {
            foreach (var after in Enum.GetValues<Verdict>().Where(v => v != before))
            {
                var where = was.Of(before) & now.Of(after);
                var isAdvice = (before, after) == (Verdict.PermittedWithAdvice, Verdict.Permitted);
                Add(isAdvice ? where & !owed : where, losesAdvice: false);
                Add(isAdvice ? where & owed : now.Builder.Never, losesAdvice: true);

                void Add(Diagram region, bool losesAdvice)
                {
                    if (now.Builder.Witness(region) is { } witness)
                    {
                        found.Add(new(kind, before, after, now.Builder.Count(region), witness) { LosesAdvice = losesAdvice });
                    }
                }
            }
        }
    }

    // Whom the policy does not reach owes nothing by it.
    private static Diagram OwedIn(PolicyRegions regions, Duty duty) =>
        regions.Duties.FirstOrDefault(d => d.Duty.Id == duty.Id) is { } region ? region.StillOwed & regions.Covered : regions.Builder.Never;
}
