using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// Where a policy is less strict than another only because it names somebody with authority in a place where nobody was named, or
/// says of a role that was not known that it is one of staff: where it is no less strict than the other with just that filled.
/// </summary>
internal sealed class FilledGaps
{
    private readonly ToldRegions filled;
    private readonly ToldRegions now;
    private readonly DiagramBuilder builder;

    /// <summary>Where that is so of one kind of situation.</summary>
    /// <param name="filled">What the first policy decides with the place filled.</param>
    /// <param name="now">What the second decides.</param>
    /// <param name="builder">The diagrams of both.</param>
    public FilledGaps(ToldRegions filled, ToldRegions now, DiagramBuilder builder) =>
        (this.filled, this.now, this.builder) = (filled, now, builder);

    /// <summary>
    /// The first policy with the places filled that the second fills, as far as that is free: the same that the quick test when
    /// an adaptation is loaded takes for free. <see langword="null"/> where it fills none.
    /// </summary>
    public static Policy? In(Policy before, Policy after)
    {
        var filled = before;
        foreach (var place in new[] { before.Content.Deputy, before.Content.Alternate })
        {
            var (was, named) = (before.Settings.Get(place), after.Settings.Get(place));
            if (was != named && !new Recipients(before, after).IsReplaced(place))
            {
                filled = filled.With(place, named);
            }
        }

        // Of a role that is not known nothing can be told. That whoever has it is staff is the strictest that can be said of it.
        var known = before.Settings.Get(OwnWords.Roles);
        var staff = after.Settings.Get(OwnWords.Roles).Where(r => r.IsStaff && !known.Any(k => k.Role == r.Role)).ToList();
        filled = staff.Count == 0 ? filled : filled.With(OwnWords.Roles, [.. known, .. staff]);
        return filled == before ? null : filled;
    }

    /// <summary>What stands in the place of facts under the first policy with the places filled, in the words of the other comparison.</summary>
    public static IReadOnlyDictionary<string, Condition> Words(Policy filled, Policy after, SituationKind kind, SharedWords words)
    {
        var own = SharedWords.Between(filled, after, kind).Before;
        return words.After.Where(w => !own.ContainsKey(w.Key)).Concat(own).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The part of a region, in which the second policy comes to a verdict, where a gap is filled and nothing else is less strict.</summary>
    /// <param name="where">The region.</param>
    /// <param name="after">The verdict.</param>
    /// <param name="owed">Where the second policy owes something: that says more than advice did.</param>
    public Diagram Of(Diagram where, Verdict after, Diagram owed) => where & Enum.GetValues<Verdict>()
        .Where(v => v <= after)
        .Aggregate(
            after == Verdict.Permitted ? filled.Of(Verdict.PermittedWithAdvice) & owed : builder.Never,
            (any, v) => any | filled.Of(v));

    /// <summary>The same of a region in which the second policy is less strict with a duty.</summary>
    public Diagram Of(Diagram where, SituationKind kind, Duty duty, DutyTurn turn) => turn switch
    {
        DutyTurn.NoLongerOwed => where & !filled.MayOwe(duty),
        DutyTurn.Later or DutyTurn.LaterOrSooner => new DutyTimes(filled, now, builder).Of(kind, duty, where)
            .Where(d => d.Difference.IsLooser)
            .Aggregate(where, (rest, later) => rest & !later.Where),
        _ => builder.Never,
    };
}
