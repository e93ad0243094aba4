using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>What two policies decide differently of one kind of situation.</summary>
internal sealed class DifferencesOfKind
{
    private readonly SituationKind kind;
    private readonly DiagramBuilder builder;
    private readonly ToldRegions was;
    private readonly ToldRegions now;
    private readonly WitnessReading reading;

    public DifferencesOfKind(Policy before, Policy after, SituationKind kind, DiagramLimits limits)
    {
        this.kind = kind;
        builder = DiagramBuilder.Between(before, after, kind, limits);
        (was, now) = (new(before, kind, builder, builder.Words.Before), new(after, kind, builder, builder.Words.After));
        reading = new(was, now, kind, builder.Facts);
    }

    /// <summary>Where the verdicts differ, for each pair of them.</summary>
    public IEnumerable<VerdictDifference> Verdicts()
    {
        var owed = now.Duties.Aggregate(builder.Never, (any, d) => any | now.InAnyCase(d.Owed)); // done or not
        foreach (var before in Enum.GetValues<Verdict>())
        {
            foreach (var after in Enum.GetValues<Verdict>().Where(v => v != before))
            {
                var where = was.Of(before) & now.Of(after);
                var isAdvice = (before, after) == (Verdict.PermittedWithAdvice, Verdict.Permitted);
                var losesAdvice = isAdvice ? where & owed : builder.Never;
                foreach (var (region, loses) in Apart(where & !losesAdvice).Select(r => (r, false)).Concat(Apart(losesAdvice).Select(r => (r, true))))
                {
                    if (builder.Witness(region) is { } witness)
                    {
                        var read = reading.Of(witness);
                        yield return new(kind, before, after, builder.Count(region), witness)
                        {
                            LosesAdvice = loses,
                            Because = [.. witness.Where(builder.Words.IsCause)],
                            Rules = reading.RulesBehind(read),
                            Unbinds = reading.RulesThatBind(was, now, read.Before, read.After),
                            Binds = reading.RulesThatBind(now, was, read.After, read.Before),
                            Read = read,
                        };
                    }
                }
            }
        }
    }

    /// <summary>Where what is owed differs: at all, in its time, or in who receives it.</summary>
    public IEnumerable<DutyDifference> Duties()
    {
        var (times, recipients) = (new DutyTimes(was, now, builder), new DutyRecipients(was, now, kind, builder));
        foreach (var duty in now.Duties.Concat(was.Duties).Select(d => d.Duty).DistinctBy(d => d.Id))
        {
            // What the first policy perhaps owes, the second has to owe: what cannot be told counts as less strict.
            var (before, after) = (was.MayOwe(duty), now.Owes(duty));
            var all = new[] { (new DutyDifference(kind, duty, DutyTurn.NoLongerOwed, 0, []), before & !after), (new(kind, duty, DutyTurn.OwedNow, 0, []), after & !before) }
                .Concat(times.Of(kind, duty, before & after))
                .Concat(recipients.Of(duty, before & after));
            foreach (var (difference, where) in all.SelectMany(d => Apart(d.Item2).Select(region => (d.Item1, region))))
            {
                if (builder.Witness(where) is { } witness)
                {
                    var read = reading.Of(witness);
                    yield return difference with
                    {
                        Count = builder.Count(where),
                        Witness = witness,
                        Because = [.. witness.Where(builder.Words.IsCause)],
                        Rules = difference.Turn is DutyTurn.NoLongerOwed or DutyTurn.OwedNow
                            ? reading.RulesBehind(read)
                            : reading.RulesThatOwe(duty, read),
                        Read = read,
                    };
                }
            }
        }
    }

    // Each role or post by which situations are read and that makes the difference, by itself; then what is left.
    private IEnumerable<Diagram> Apart(Diagram region)
    {
        var apart = builder.Words.Apart;
        if (region.IsNever || apart.Count == 0)
        {
            return [region];
        }

        var anyway = builder.Given(region, fact => apart.Any(a => a.Id == fact.Id) ? Truth.No : Truth.Unknown);
        var each = apart
            .Select(fact => region & !anyway & builder.Of([fact], apart.Where(other => other.Id != fact.Id)))
            .ToList();
        return [.. each, each.Aggregate(region, (rest, one) => rest & !one)];
    }
}
