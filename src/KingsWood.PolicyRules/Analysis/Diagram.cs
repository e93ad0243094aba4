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

    /// <summary>The variables that are yes in a situation in which it holds, with as few as can be; null where there is none.</summary>
    public IReadOnlyList<int>? Witness()
    {
        if (IsNever)
        {
            return null;
        }

        var store = Store;
        var fewest = new Dictionary<int, int> { [DiagramStore.Never] = int.MaxValue / 2, [DiagramStore.Always] = 0 };
        var yes = new List<int>();
        for (var node = Node; node != DiagramStore.Always;)
        {
            var (variable, low, high) = store[node];
            var isYes = Fewest(high) + 1 < Fewest(low);
            node = isYes ? high : low;
            if (isYes)
            {
                yes.Add(variable);
            }
        }

        return yes;

        int Fewest(int node)
        {
            if (!fewest.TryGetValue(node, out var count))
            {
                fewest[node] = count = Math.Min(Fewest(store[node].Low), Fewest(store[node].High) + 1);
            }

            return count;
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
