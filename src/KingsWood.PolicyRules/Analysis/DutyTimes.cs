using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Where something is owed by two policies, and in another time: by the soonest that each asks for in that situation.</summary>
internal sealed class DutyTimes(ToldRegions was, ToldRegions now, DiagramBuilder builder)
{
    private readonly Deadlines there = new(was.Policy, now.Policy);
    private readonly Deadlines back = new(now.Policy, was.Policy);

    /// <summary>The differences, each with where it is.</summary>
    /// <param name="kind">The kind of situation.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="both">Where both policies owe it.</param>
    public IEnumerable<(DutyDifference Difference, Diagram Where)> Of(SituationKind kind, Duty duty, Diagram both)
    {
        var soonestNow = Soonest(now, duty).ToList();
        foreach (var (before, whereBefore) in Soonest(was, duty))
        {
            foreach (var (after, whereAfter) in soonestNow)
            {
                if (Turn(before, after) is { } turn)
                {
                    yield return (new(kind, duty, turn, 0, []) { Was = before, Now = after }, both & whereBefore & whereAfter);
                }
            }
        }
    }

    private DutyTurn? Turn(Owing before, Owing after) => (there.MayBeLater(before, after), back.MayBeLater(after, before)) switch
    {
        (true, false) => DutyTurn.Later,
        (false, true) => DutyTurn.Sooner,
        (true, true) => DutyTurn.LaterOrSooner,
        _ => null,
    };

    // Each region only as far as nothing sooner is owed in it, with how long there is by the settings of the policy. What is
    // owed in any case comes before what is perhaps owed.
    private IEnumerable<(Owing Owing, Diagram Where)> Soonest(ToldRegions told, Duty duty)
    {
        var by = told.Find(duty)?.By ?? [];
        var inAnyCase = by.Aggregate(builder.Never, (any, b) => any | told.InAnyCase(b.Where));
        var sooner = builder.Never;
        foreach (var owing in DeadlineFinder.InOrder(by.Select(b => b.Owing)))
        {
            var where = by.First(b => b.Owing == owing).Where;
            var region = told.InAnyCase(where) | (told.Perhaps(where) & !inAnyCase);
            yield return (owing with { Within = DeadlineFinder.Of(told.Policy, owing) }, region & !sooner);
            sooner |= region;
        }
    }
}
