namespace KingsWood.PolicyRules.Logic;

/// <summary>Flattens a condition, for given settings, into alternatives that are each a plain "all of".</summary>
/// <remarks>
/// It is on the way to the first decision, and most of its lists live for a moment: they are used again. Not for several
/// threads at once.
/// </remarks>
internal sealed class Flattener(Settings settings, Func<Fact, int> bitOf)
{
    private readonly Stack<List<Literals>> spare = [];

    /// <summary>The most alternatives that one condition may have; with more, its tree is read node by node instead.</summary>
    public const int Cap = 1024;

    /// <summary>
    /// The alternatives, none of which is implied by another; <see langword="null"/> where there are more than <see cref="Cap"/>.
    /// </summary>
    public List<Literals>? Flatten(Condition condition) => Flatten(condition, holds: true);

    /// <summary>Takes back alternatives that nobody needs any more.</summary>
    public void Return(List<Literals> alternatives)
    {
        alternatives.Clear();
        spare.Push(alternatives);
    }

    private List<Literals>? Flatten(Condition condition, bool holds) => condition switch
    {
        Fact fact => Only(Literal(fact, holds)),
        FamilyFact family => Flatten(family.In(settings), holds),
        ReadingOption option => settings.Takes(option) == holds ? Only(default) : Rent(),
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

    private List<Literals> Rent() => spare.TryPop(out var list) ? list : [];

    private List<Literals> Only(Literals literals)
    {
        var only = Rent();
        only.Add(literals);
        return only;
    }

    private List<Literals>? Every(IReadOnlyList<Condition> items, bool holds)
    {
        var result = Only(default);
        for (var i = 0; i < items.Count; i++)
        {
            if (Flatten(items[i], holds) is not { } alternatives)
            {
                return null;
            }

            var combined = Rent();
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

            Return(alternatives);
            Return(result);
            result = combined;
        }

        return result;
    }

    private List<Literals>? Any(IReadOnlyList<Condition> items, bool holds)
    {
        var result = Rent();
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

            Return(alternatives);
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
