using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Comparing;

/// <summary>How grave it is that something is less strict, the gravest first: what somebody has to hear of before anything else.</summary>
internal enum Gravity : byte
{
    /// <summary>What was not permitted, or could not be told, is permitted, or no longer covered.</summary>
    Allowed,

    /// <summary>What was not permitted can no longer be told.</summary>
    Undecided,

    /// <summary>What was asked for is taken as absent.</summary>
    NotAskedFor,

    /// <summary>Something is no longer owed.</summary>
    NoLongerOwed,

    /// <summary>Something is due later.</summary>
    Later,

    /// <summary>Somebody else receives it, or somebody besides.</summary>
    AnotherRecipient,

    /// <summary>Only advice is gone, or what was permitted is no longer covered.</summary>
    LessAdvised,
}

/// <summary>Tells how grave a difference is.</summary>
internal static class Gravities
{
    /// <summary>Of a pair of verdicts.</summary>
    public static Gravity Of(Verdict before, Verdict now) =>
        before < Verdict.Undetermined ? Gravity.LessAdvised
        : now < Verdict.Undetermined ? Gravity.Allowed
        : Gravity.Undecided;

    /// <summary>Of something that is owed.</summary>
    public static Gravity Of(DutyTurn turn) => turn switch
    {
        DutyTurn.NoLongerOwed or DutyTurn.OwedNow => Gravity.NoLongerOwed,
        DutyTurn.Later or DutyTurn.LaterOrSooner or DutyTurn.Sooner => Gravity.Later,
        _ => Gravity.AnotherRecipient,
    };

    /// <summary>
    /// Differences that go the same way, apart by how grave they are, the gravest first. Of the verdicts, a less grave pair is told
    /// only where it reaches a kind of situation of which no graver one is told.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Difference>> Apart(IEnumerable<Difference> differences)
    {
        var told = new HashSet<Model.SituationKind>();
        foreach (var alike in differences.GroupBy(d => d.Gravity).OrderBy(g => g.Key))
        {
            var kinds = alike.Where(d => d.Verdicts is not null).SelectMany(d => d.Kinds).ToList();
            if (kinds.Count == 0 || !told.IsSupersetOf(kinds))
            {
                yield return [.. alike];
            }

            told.UnionWith(kinds);
        }
    }
}
