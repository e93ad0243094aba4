namespace KingsWood.PolicyRules.Logic;

/// <summary>Flattens a condition, for given settings, into alternatives that are each a plain "all of".</summary>
internal sealed class Flattener(Settings settings, Func<Fact, int> bitOf)
{
    /// <summary>The most alternatives that one condition may have; with more, its tree is read node by node instead.</summary>
    public const int Cap = 1024;

    /// <summary>
    /// The alternatives, none of which is implied by another; <see langword="null"/> where there are more than <see cref="Cap"/>.
    /// </summary>
    public List<Literals>? Flatten(Condition condition) => Flatten(condition, holds: true);

    private List<Literals>? Flatten(Condition condition, bool holds) => condition switch
    {
        Fact fact => [Literal(fact, holds)],
        FamilyFact family => Flatten(family.In(settings), holds),
        ReadingOption option => settings.Takes(option) == holds ? [default] : [],
        Negation not => Flatten(not.Item, !holds),
        Conjunction all => holds ? Every(all.Items, holds) : Any(all.Items, holds),
        Disjunction any => holds ? Any(any.Items, holds) : Every(any.Items, holds),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    private Literals Literal(Fact fact, bool holds)
    {
        var bit = Bits.At(bitOf(fact));
        return holds ? new(bit, Bits.None) : new(Bits.None, bit);
    }

    private List<Literals>? Every(IReadOnlyList<Condition> items, bool holds)
    {
        List<Literals> result = [default];
        for (var i = 0; i < items.Count; i++)
        {
            if (Flatten(items[i], holds) is not { } alternatives)
            {
                return null;
            }

            var combined = new List<Literals>();
            foreach (var before in result)
            {
                foreach (var alternative in alternatives)
                {
                    Absorb(combined, before.And(alternative));
                    if (combined.Count > Cap)
                    {
                        return null;
                    }
                }
            }

            result = combined;
        }

        return result;
    }

    private List<Literals>? Any(IReadOnlyList<Condition> items, bool holds)
    {
        var result = new List<Literals>();
        for (var i = 0; i < items.Count; i++)
        {
            if (Flatten(items[i], holds) is not { } alternatives)
            {
                return null;
            }

            foreach (var alternative in alternatives)
            {
                Absorb(result, alternative);
            }

            if (result.Count > Cap)
            {
                return null;
            }
        }

        return result;
    }

    /// <summary>Adds an alternative, unless it is impossible or superfluous, and takes away those that it makes superfluous.</summary>
    public static void Absorb(List<Literals> kept, Literals candidate)
    {
        if (candidate.IsImpossible)
        {
            return;
        }

        foreach (var other in kept)
        {
            if (other.IsImpliedBy(candidate))
            {
                return;
            }
        }

        var to = 0;
        for (var from = 0; from < kept.Count; from++)
        {
            if (!candidate.IsImpliedBy(kept[from]))
            {
                kept[to++] = kept[from];
            }
        }

        kept.RemoveRange(to, kept.Count - to);
        kept.Add(candidate);
    }
}
