using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Fully known situations of one kind on which two policies give different verdicts.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="Before">The verdict of the first policy.</param>
/// <param name="After">The verdict of the second.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Witness">One of them: what is yes, and of all other facts no.</param>
public sealed record VerdictDifference(
    SituationKind Kind, Verdict Before, Verdict After, BigInteger Count, IReadOnlyList<Fact> Witness)
{
    /// <summary>Whether the second is milder. The two that permit are alike; no longer being covered counts as milder.</summary>
    public bool IsLooser => Rank(After) < Rank(Before);

    /// <summary>The verdicts, and the witness in sentences.</summary>
    public override string ToString() => $"{Kind}: {Before}, then {After}. {string.Join(' ', Witness.Select(f => f.Yes))}";

    private static Verdict Rank(Verdict verdict) => verdict == Verdict.PermittedWithAdvice ? Verdict.Permitted : verdict;
}

/// <summary>Fully known situations of one kind in which only one of two policies owes something.</summary>
/// <param name="Kind">The kind of the situations.</param>
/// <param name="DutyId">The id of the duty.</param>
/// <param name="IsOwedBefore">Whether the first policy owes it; otherwise only the second does.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Witness">One of them: what is yes, and of all other facts no.</param>
public sealed record DutyDifference(
    SituationKind Kind, string DutyId, bool IsOwedBefore, BigInteger Count, IReadOnlyList<Fact> Witness);

/// <summary>What two policies decide differently, found by looking at every fully known situation.</summary>
/// <param name="Verdicts">Where the verdicts differ, one entry a kind and pair of verdicts.</param>
/// <param name="Duties">Where what is owed differs, one entry a kind and duty.</param>
public sealed record VerdictComparison(IReadOnlyList<VerdictDifference> Verdicts, IReadOnlyList<DutyDifference> Duties)
{
    /// <summary>
    /// The settings that differ and by which situations are read: no situation shows what they change, so they are compared
    /// by their values alone.
    /// </summary>
    public IReadOnlyList<SettingDifference> ComparedByValue { get; init; } = [];

    /// <summary>Whether every verdict and every duty is the same, and every setting that situations are read by.</summary>
    public bool IsEmpty => Verdicts.Count + Duties.Count + ComparedByValue.Count == 0;

    internal static VerdictComparison Of(Policy before, Policy after)
    {
        var (verdicts, duties) = (new List<VerdictDifference>(), new List<DutyDifference>());
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            var kind = (SituationKind)i;
            var builder = DiagramBuilder.For(kind, before, after);
            var (was, now) = (new PolicyRegions(before, kind, builder), new PolicyRegions(after, kind, builder));
            foreach (var one in Enum.GetValues<Verdict>())
            {
                foreach (var other in Enum.GetValues<Verdict>().Where(v => v != one))
                {
                    var where = was.Of(one) & now.Of(other);
                    if (builder.Witness(where) is { } witness)
                    {
                        verdicts.Add(new(kind, one, other, builder.Count(where), witness));
                    }
                }
            }

            duties.AddRange(Only(kind, builder, was, now, before: true));
            duties.AddRange(Only(kind, builder, now, was, before: false));
        }

        return new(verdicts, duties) { ComparedByValue = [.. PolicyComparer.ReadBySettings(before, after)] };
    }

    private static IEnumerable<DutyDifference> Only(
        SituationKind kind, DiagramBuilder builder, PolicyRegions ours, PolicyRegions theirs, bool before)
    {
        foreach (var duty in ours.Duties)
        {
            var others = theirs.Duties.FirstOrDefault(d => d.Duty.Id == duty.Duty.Id)?.StillOwed ?? builder.Never;
            var where = duty.StillOwed & !others;
            if (builder.Witness(where) is { } witness)
            {
                yield return new(kind, duty.Duty.Id, before, builder.Count(where), witness);
            }
        }
    }
}
