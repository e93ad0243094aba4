using System.Numerics;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>What some condition means, apart from how it is written: the situations in which it holds.</summary>
/// <remarks>Two diagrams of one builder are equal exactly when they hold in the same situations, however many those are.</remarks>
internal readonly record struct Diagram(DiagramStore Store, int Node)
{
    /// <summary>Holds in no situation.</summary>
    public bool IsNever => Node == DiagramStore.Never;

    /// <summary>Holds in every situation.</summary>
    public bool IsAlways => Node == DiagramStore.Always;

    /// <summary>How many nodes it has, without the leaves.</summary>
    public int Size => new DiagramNodes([this]).Count;

    public static Diagram operator &(Diagram left, Diagram right) => left.Choose(right, left with { Node = DiagramStore.Never });

    public static Diagram operator |(Diagram left, Diagram right) => left.Choose(left with { Node = DiagramStore.Always }, right);

    public static Diagram operator !(Diagram diagram) =>
        diagram.Choose(diagram with { Node = DiagramStore.Never }, diagram with { Node = DiagramStore.Always });

    /// <summary>What <paramref name="then"/> says where this holds, and <paramref name="otherwise"/> elsewhere.</summary>
    public Diagram Choose(Diagram then, Diagram otherwise) => this with { Node = Store.Choose(Node, then.Node, otherwise.Node) };

    /// <summary>Whether <paramref name="other"/> holds wherever this does.</summary>
    public bool Implies(Diagram other) => (this & !other).IsNever;

    /// <summary>Whether it holds in one situation.</summary>
    public bool HoldsIn(Func<int, bool> isYes)
    {
        var node = Node;
        while (node > DiagramStore.Always)
        {
            var (variable, low, high) = Store[node];
            node = isYes(variable) ? high : low;
        }

        return node == DiagramStore.Always;
    }

    /// <summary>What is left to ask when some variables are known.</summary>
    public Diagram Given(Func<int, Truth> known) => Rebuild((store, variable, low, high) => known(variable) switch
    {
        Truth.Yes => high,
        Truth.No => low,
        _ => store.Ask(variable, low, high),
    });

    /// <summary>Holds where some way of answering these variables makes it hold.</summary>
    public Diagram ForSome(Predicate<int> variables) => Rebuild((store, variable, low, high) =>
        variables(variable) ? store.Choose(low, DiagramStore.Always, high) : store.Ask(variable, low, high));

    /// <summary>In how many of the situations of variables 0 to <paramref name="variables"/> - 1 it holds.</summary>
    public BigInteger Count(int variables)
    {
        var store = Store;
        var counts = new Dictionary<int, BigInteger> { [DiagramStore.Never] = 0, [DiagramStore.Always] = 1 };
        return From(Node) << Level(Node);

        BigInteger From(int node) // of the variables from its own on
        {
            if (!counts.TryGetValue(node, out var count))
            {
                var (_, low, high) = store[node];
                count = (From(low) << (Level(low) - Level(node) - 1)) + (From(high) << (Level(high) - Level(node) - 1));
                counts[node] = count;
            }

            return count;
        }

        int Level(int node) => Math.Min(store[node].Variable, variables);
    }

    /// <summary>
    /// The variables that are yes in a situation of variables 0 to <c>costs.Count</c> - 1 in which it holds, one in which they
    /// cost least; null where there is none.
    /// </summary>
    /// <param name="costs">What it costs that a variable is yes; where that is less than nothing, yes is better than no.</param>
    public IReadOnlyList<int>? Witness(IReadOnlyList<int> costs)
    {
        if (IsNever)
        {
            return null;
        }

        var store = Store;
        var least = new Dictionary<int, long> { [DiagramStore.Never] = int.MaxValue, [DiagramStore.Always] = 0 };

        // What nothing is asked of can be either, and is what costs less: of the variables up to each, summed once.
        var spared = new long[costs.Count + 1];
        for (var variable = 0; variable < costs.Count; variable++)
        {
            spared[variable + 1] = spared[variable] + Math.Min(costs[variable], 0);
        }

        var yes = Between(-1, Node);
        for (var node = Node; node != DiagramStore.Always;)
        {
            var (variable, low, high) = store[node];
            var isYes = Through(variable, high) + costs[variable] < Through(variable, low);
            if (isYes)
            {
                yes.Add(variable);
            }

            node = isYes ? high : low;
            yes.AddRange(Between(variable, node));
        }

        return yes;

        List<int> Between(int variable, int node)
        {
            var free = new List<int>();
            for (var skipped = variable + 1; skipped < Level(node); skipped++)
            {
                if (costs[skipped] < 0)
                {
                    free.Add(skipped);
                }
            }

            return free;
        }

        int Level(int node) => Math.Min(store[node].Variable, costs.Count);

        long Through(int variable, int node) => Least(node) + spared[Level(node)] - spared[variable + 1];

        long Least(int node)
        {
            if (!least.TryGetValue(node, out var cost))
            {
                var (variable, low, high) = store[node];
                least[node] = cost = Math.Min(Through(variable, low), Through(variable, high) + costs[variable]);
            }

            return cost;
        }
    }

    private Diagram Rebuild(Func<DiagramStore, int, int, int, int> node)
    {
        var store = Store;
        var made = new Dictionary<int, int> { [DiagramStore.Never] = DiagramStore.Never, [DiagramStore.Always] = DiagramStore.Always };
        return this with { Node = Of(Node) };

        int Of(int old)
        {
            if (!made.TryGetValue(old, out var result))
            {
                var (variable, low, high) = store[old];
                made[old] = result = node(store, variable, Of(low), Of(high));
            }

            return result;
        }
    }
}
