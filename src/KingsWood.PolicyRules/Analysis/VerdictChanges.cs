using System.Numerics;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

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
    /// <summary>Whether the second policy is less strict. Where it covers no longer, it is no permission, and less strict.</summary>
    public bool IsLooser => After < Before;

    /// <summary>The kind and both verdicts.</summary>
    public override string ToString() => $"{Kind}: {Before}, now {After}";
}

/// <summary>
/// Compares what two policies decide of every fully known situation, exactly: nothing is drawn by chance and nothing is left
/// out. What is owed is compared by the verdict only.
/// </summary>
public static class VerdictChanges
{
    /// <summary>Where the verdicts differ, for every kind and every pair of verdicts. Of several editions, those of today.</summary>
    public static IReadOnlyList<VerdictChange> Find(Policy before, Policy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var found = new List<VerdictChange>();
        for (var i = 0; i < SituationKinds.Count; i++)
        {
            Find(before, after, (SituationKind)i, found);
        }

        return found;
    }

    private static void Find(Policy before, Policy after, SituationKind kind, List<VerdictChange> found)
    {
        var builder = DiagramBuilder.For(kind, before, after);
        var (was, now) = (new PolicyRegions(before, kind, builder), new PolicyRegions(after, kind, builder));
        foreach (var one in Enum.GetValues<Verdict>())
        {
            foreach (var other in Enum.GetValues<Verdict>().Where(v => v != one))
            {
                var where = was.Of(one) & now.Of(other);
                if (builder.Witness(where) is { } witness)
                {
                    found.Add(new(kind, one, other, builder.Count(where), witness));
                }
            }
        }
    }
}
