using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>A condition with its readings folded away and its facts as bits, read node by node without allocating.</summary>
/// <remarks>The way for a condition that would flatten into too many alternatives.</remarks>
internal sealed class BitTree
{
    private readonly NodeKind kind;
    private readonly int bit;
    private readonly BitTree[] items;
    private readonly Bits facts;

    private BitTree(NodeKind kind, int bit, BitTree[] items)
    {
        (this.kind, this.bit, this.items) = (kind, bit, items);
        facts = kind == NodeKind.Fact ? Bits.At(bit) : Bits.None;
        foreach (var item in items)
        {
            facts |= item.facts;
        }
    }

    private enum NodeKind : byte
    {
        Fact,
        Not,
        All,
        Any,
    }

    /// <summary>The tree of a condition.</summary>
    public static BitTree Of(Condition condition, Settings settings, Func<Fact, int> bitOf)
    {
        return condition switch
        {
            Fact fact => new(NodeKind.Fact, bitOf(fact), []),
            FamilyFact family => Of(family.In(settings), settings, bitOf),
            ReadingOption option => new(settings.Takes(option) ? NodeKind.All : NodeKind.Any, 0, []),
            Negation not => new(NodeKind.Not, 0, [Of(not.Item, settings, bitOf)]),
            Conjunction all => new(NodeKind.All, 0, Items(all.Items)),
            Disjunction any => new(NodeKind.Any, 0, Items(any.Items)),
            _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
        };

        BitTree[] Items(IReadOnlyList<Condition> conditions)
        {
            var items = new BitTree[conditions.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Of(conditions[i], settings, bitOf);
            }

            return items;
        }
    }

    /// <summary>The facts that it mentions.</summary>
    public T Facts<T>()
        where T : struct, IBits<T> => T.From(facts);

    /// <summary>Whether it holds, by Kleene's three-valued logic.</summary>
    public Truth Of<T>(in Known<T> known)
        where T : struct, IBits<T>
    {
        switch (kind)
        {
            case NodeKind.Fact:
                return known.Of(bit);
            case NodeKind.Not:
                return (Truth)(2 - (int)items[0].Of(known));
            default:
                var end = kind == NodeKind.All ? Truth.No : Truth.Yes;
                var result = kind == NodeKind.All ? Truth.Yes : Truth.No;
                foreach (var item in items)
                {
                    var truth = item.Of(known);
                    if (truth == end)
                    {
                        return end;
                    }

                    result = truth == Truth.Unknown ? Truth.Unknown : result;
                }

                return result;
        }
    }
}
