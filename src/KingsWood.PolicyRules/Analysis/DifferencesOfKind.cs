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
    private readonly FilledGaps? gaps;

    /// <summary>Compares two policies.</summary>
    /// <param name="before">The first policy.</param>
    /// <param name="after">The second.</param>
    /// <param name="kind">The kind of situation.</param>
    /// <param name="limits">How much is waited for.</param>
    /// <param name="filled">The first policy with the places filled that nobody filled; <see langword="null"/> where there are none.</param>
    public DifferencesOfKind(Policy before, Policy after, SituationKind kind, DiagramLimits limits, Policy? filled = null)
    {
        this.kind = kind;
        builder = DiagramBuilder.Between(before, after, kind, limits);
        (was, now) = (new(before, kind, builder, builder.Words.Before), new(after, kind, builder, builder.Words.After));
        reading = new(was, now, kind, builder.Facts);
        gaps = filled is null ? null : new(new(filled, kind, builder, FilledGaps.Words(filled, after, kind, builder.Words)), now, builder);
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
                if (where.IsNever)
                {
                    continue;
                }

                var isAdvice = (before, after) == (Verdict.PermittedWithAdvice, Verdict.Permitted);
                var losesAdvice = isAdvice ? where & owed : builder.Never;
                var fills = after < before && gaps is not null ? gaps.Of(where & !losesAdvice, after, owed) : builder.Never;
                var all = Apart(where & !losesAdvice & !fills).Select(r => (r, false, false))
                    .Concat(Apart(losesAdvice).Select(r => (r, true, false)))
                    .Concat(Apart(fills).Select(r => (r, false, true)));
                foreach (var (region, loses, fillsAGap) in all)
                {
                    if (builder.Witness(region) is { } witness)
                    {
                        var read = reading.Of(witness);
                        yield return new(kind, before, after, builder.Count(region), witness)
                        {
                            LosesAdvice = loses,
                            FillsAGap = fillsAGap,
                            Because = [.. witness.Where(builder.Words.IsCause)],
                            Rules = reading.RulesBehind(read),
                            Unbinds = reading.RulesThatBind(was, now, read.Before, read.After),
                            Binds = reading.RulesThatBind(now, was, read.After, read.Before),
                            IsOfStaff = reading.IsOfStaff(read),
                            Read = read,
                        };
                    }
                }
            }
        }
    }

    /// <summary>The verdicts of both in one situation; <see langword="null"/> where its facts do not fit together.</summary>
    public (Verdict Before, Verdict After)? In(Func<Fact, bool> isSo)
    {
        return Find(was) is { } before && Find(now) is { } after ? (before, after) : null;

        Verdict? Find(ToldRegions told) => Enum.GetValues<Verdict>().Cast<Verdict?>()
            .FirstOrDefault(v => told.Of(v!.Value).HoldsIn(variable => isSo(builder.Facts[variable])));
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
            foreach (var (difference, where) in all.SelectMany(Filling).SelectMany(d => Apart(d.Where).Select(region => (d.Difference, region))))
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
                        IsOfStaff = reading.IsOfStaff(read),
                        Read = read,
                    };
                }
            }
        }
    }

    // What only fills a gap apart from what is less strict.
    private IEnumerable<(DutyDifference Difference, Diagram Where)> Filling((DutyDifference Difference, Diagram Where) one)
    {
        if (gaps is null || !one.Difference.IsLooser)
        {
            return [one];
        }

        var fills = gaps.Of(one.Where, kind, one.Difference.Duty, one.Difference.Turn);
        return [(one.Difference, one.Where & !fills), (one.Difference with { FillsAGap = true }, fills)];
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
