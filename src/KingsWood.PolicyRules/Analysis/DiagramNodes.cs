using System.Runtime.Intrinsics;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>The nodes of some diagrams, from the leaves up: reads the diagrams for 512 situations at once.</summary>
internal sealed class DiagramNodes
{
    private readonly DiagramStore.Node[] nodes;
    private readonly int[] roots;
    private readonly Vector512<ulong>[] reached;

    /// <summary>The nodes of these diagrams of one store.</summary>
    public DiagramNodes(IReadOnlyList<Diagram> diagrams)
    {
        var store = diagrams[0].Store;
        var places = new Dictionary<int, int> { [DiagramStore.Never] = DiagramStore.Never, [DiagramStore.Always] = DiagramStore.Always };
        var found = new List<DiagramStore.Node> { DiagramStore.Node.Leaf, DiagramStore.Node.Leaf };
        roots = [.. diagrams.Select(d => Add(d.Node))];
        nodes = [.. found];
        reached = new Vector512<ulong>[nodes.Length];
        reached[DiagramStore.Always] = Vector512<ulong>.AllBitsSet;

        int Add(int node)
        {
            if (!places.TryGetValue(node, out var place))
            {
                var (variable, low, high) = store[node];
                found.Add(new(variable, Add(low), Add(high)));
                places[node] = place = found.Count - 1;
            }

            return place;
        }
    }

    /// <summary>How many they are, without the leaves.</summary>
    public int Count => nodes.Length - 2;

    /// <summary>For each diagram, in which of 512 situations some way of answering what is not known makes it hold.</summary>
    /// <param name="yes">A plane a variable: in which situations it is known to be so.</param>
    /// <param name="no">A plane a variable: in which situations it is known not to be so.</param>
    /// <param name="can">A plane a diagram.</param>
    public void CanHold(ReadOnlySpan<Vector512<ulong>> yes, ReadOnlySpan<Vector512<ulong>> no, Span<Vector512<ulong>> can)
    {
        for (var i = DiagramStore.Always + 1; i < nodes.Length; i++)
        {
            var (variable, low, high) = nodes[i];
            reached[i] = Vector512.AndNot(reached[high], no[variable]) | Vector512.AndNot(reached[low], yes[variable]);
        }

        for (var i = 0; i < roots.Length; i++)
        {
            can[i] = reached[roots[i]];
        }
    }
}
