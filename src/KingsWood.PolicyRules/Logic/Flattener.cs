namespace KingsWood.PolicyRules.Logic;

/// <summary>Flattens a condition, for given settings, into alternatives that are each a plain "all of".</summary>
internal sealed class Flattener(Settings settings, Func<Fact, int> bitOf)
{
    /// <summary>The most alternatives that one condition may have.</summary>
    public const int Cap = 4096;

    /// <summary>The alternatives, none of which is implied by another.</summary>
    /// <exception cref="InvalidOperationException">There are more than <see cref="Cap"/>.</exception>
    public List<Literals> Flatten(Condition condition) => Flatten(condition, holds: true);

    private List<Literals> Flatten(Condition condition, bool holds) => condition switch
    {
        Fact fact => [Literal(fact, holds)],
        FamilyFact family => [Literal(family.Family.For(settings.Get(family.Parameter)), holds)],
        ReadingOption option => settings.Takes(option) == holds ? [default] : [],
        Negation not => Flatten(not.Item, !holds),
        Conjunction all => Combine(all.Items, holds, every: holds),
        Disjunction any => Combine(any.Items, holds, every: !holds),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    private Literals Literal(Fact fact, bool holds)
    {
        var bit = 1UL << bitOf(fact);
        return holds ? new(bit, 0) : new(0, bit);
    }

    private List<Literals> Combine(IReadOnlyList<Condition> items, bool holds, bool every)
    {
        List<Literals> result = every ? [default] : [];
        foreach (var item in items)
        {
            var alternatives = Flatten(item, holds);
            result = every
                ? Absorb(from a in result from b in alternatives select a.And(b))
                : Absorb(result.Concat(alternatives));
        }

        return result;
    }

    /// <summary>Without the impossible ones, and without those that another makes superfluous.</summary>
    public static List<Literals> Absorb(IEnumerable<Literals> alternatives)
    {
        var kept = new List<Literals>();
        foreach (var candidate in alternatives)
        {
            if (candidate.IsImpossible || kept.Exists(k => k.IsImpliedBy(candidate)))
            {
                continue;
            }

            kept.RemoveAll(k => candidate.IsImpliedBy(k));
            kept.Add(candidate);
            if (kept.Count > Cap)
            {
                throw new InvalidOperationException(
                    $"A condition has more than {Cap} alternatives once it is flattened; split the rule.");
            }
        }

        return kept;
    }
}
