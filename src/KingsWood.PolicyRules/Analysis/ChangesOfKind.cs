using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>What two policies decide differently of one kind of situation.</summary>
internal sealed class ChangesOfKind(Policy before, Policy after, SituationKind kind, DiagramBuilder builder)
{
    private readonly PolicyRegions was = new(before, kind, builder);
    private readonly PolicyRegions now = new(after, kind, builder);

    public IEnumerable<DutyChange> Duties()
    {
        foreach (var duty in now.Duties.Concat(was.Duties).Select(d => d.Duty).DistinctBy(d => d.Id))
        {
            var (before, after) = (OwedIn(was, duty), OwedIn(now, duty));
            foreach (var (where, isOwedNow) in new[] { (before & !after, false), (after & !before, true) })
            {
                if (builder.Witness(where) is { } witness)
                {
                    yield return new(kind, duty, isOwedNow, builder.Count(where), witness) { Rules = RulesBehind(witness) };
                }
            }
        }
    }

    public IEnumerable<VerdictChange> Verdicts()
    {
        var owed = now.Duties.Aggregate(builder.Never, (any, d) => any | (d.Owed & now.Covered)); // done or not
        foreach (var before in Enum.GetValues<Verdict>())
        {
            foreach (var after in Enum.GetValues<Verdict>().Where(v => v != before))
            {
                var where = was.Of(before) & now.Of(after);
                var isAdvice = (before, after) == (Verdict.PermittedWithAdvice, Verdict.Permitted);
                var losesAdvice = isAdvice ? where & owed : builder.Never;
                foreach (var (region, loses) in new[] { (where & !losesAdvice, false), (losesAdvice, true) })
                {
                    if (builder.Witness(region) is { } witness)
                    {
                        yield return new(kind, before, after, builder.Count(region), witness)
                        {
                            LosesAdvice = loses,
                            Rules = RulesBehind(witness),
                        };
                    }
                }
            }
        }
    }

    // Whom the policy does not reach owes nothing by it.
    private Diagram OwedIn(PolicyRegions regions, Duty duty) =>
        regions.Duties.FirstOrDefault(d => d.Duty.Id == duty.Id) is { } region ? region.StillOwed & regions.Covered : builder.Never;

    private IReadOnlyList<string> RulesBehind(IReadOnlyList<Fact> witness)
    {
        var facts = StatedFacts.Create(
            [.. builder.Facts.Select(f => KeyValuePair.Create(f.Id, witness.Contains(f) ? Answer.Yes : Answer.No))]);
        var (said, says) = (Said(before), Said(after));
        said.SymmetricExceptWith(says);
        return [.. said.Select(s => s.Rule).Distinct().Order(StringComparer.Ordinal)];

        HashSet<(string Rule, FindingKind, string?)> Said(Policy policy) =>
            [.. policy.Decide(kind, facts).Findings.Select(f => (f.Rule.Id, f.Kind, f.Exemption?.Id))];
    }
}
