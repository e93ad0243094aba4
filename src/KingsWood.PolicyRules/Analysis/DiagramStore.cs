namespace KingsWood.PolicyRules.Analysis;

/// <summary>Holds the nodes of decision diagrams, each once: two diagrams that mean the same are the same node.</summary>
/// <remarks>
/// A node asks one variable and goes on at <c>Low</c> for no and at <c>High</c> for yes, until it ends at one of the two
/// leaves. Variables are asked in their order on every path, no node has two equal branches and no two nodes are alike
/// (R. Bryant, 1986: reduced and ordered). Not safe for several threads.
/// </remarks>
internal sealed class DiagramStore
{
    /// <summary>The leaf that never holds.</summary>
    public const int Never = 0;

    /// <summary>The leaf that always holds.</summary>
    public const int Always = 1;

    private const int AtFirst = 1 << 10;
    private const int Remembered = 1 << 15;

    private const int BetweenLooks = (1 << 16) - 1;

    private readonly Choice[] remembered = new Choice[Remembered];
    private readonly DiagramLimits limits;
    private Node[] nodes = new Node[AtFirst];
    private int[] places = new int[2 * AtFirst];

    public DiagramStore(DiagramLimits limits)
    {
        this.limits = limits;
        (nodes[Never], nodes[Always]) = (Node.Leaf, Node.Leaf);
    }

    /// <summary>How many nodes there are, the leaves included.</summary>
    public int Count { get; private set; } = 2;

    /// <summary>The node with this number.</summary>
    public Node this[int node] => nodes[node];

    /// <summary>The node that asks <paramref name="variable"/> and then goes on at these, whose variables come later.</summary>
    /// <exception cref="DiagramTooLargeException">There are more than the limits allow.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any longer.</exception>
    public int Ask(int variable, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        var wanted = new Node(variable, low, high);
        for (var place = Place(wanted); ; place = (place + 1) & (places.Length - 1))
        {
            var found = places[place];
            if (found == 0)
            {
                return Add(wanted, place);
            }

            if (nodes[found] == wanted)
            {
                return found;
            }
        }
    }

    /// <summary>What <paramref name="then"/> says where <paramref name="when"/> holds, and <paramref name="otherwise"/> elsewhere.</summary>
    /// <remarks>Every connective is one of these: "and" is (a, b, never), "or" (a, always, b), "not" (a, never, always).</remarks>
    public int Choose(int when, int then, int otherwise)
    {
        if (when <= Always || then == otherwise)
        {
            return when == Always || then == otherwise ? then : otherwise;
        }

        if (then == Always && otherwise == Never)
        {
            return when;
        }

        ref var choice = ref remembered[HashCode.Combine(when, then, otherwise) & (Remembered - 1)];
        if (choice.When == when && choice.Then == then && choice.Otherwise == otherwise)
        {
            return choice.Is;
        }

        var first = Math.Min(nodes[when].Variable, Math.Min(nodes[then].Variable, nodes[otherwise].Variable));
        var low = Choose(Branch(when, first, yes: false), Branch(then, first, yes: false), Branch(otherwise, first, yes: false));
        var high = Choose(Branch(when, first, yes: true), Branch(then, first, yes: true), Branch(otherwise, first, yes: true));
        var made = Ask(first, low, high);

        // Looked up again: what was worked out below may have taken the same place.
        remembered[HashCode.Combine(when, then, otherwise) & (Remembered - 1)] = new(when, then, otherwise, made);
        return made;
    }

    /// <summary>Where <paramref name="node"/> goes when a variable, its own or an earlier one, is answered.</summary>
    public int Branch(int node, int variable, bool yes) =>
        nodes[node].Variable != variable ? node : yes ? nodes[node].High : nodes[node].Low;

    private int Add(Node node, int place)
    {
        if (Count == limits.Nodes)
        {
            throw new DiagramTooLargeException(limits.Nodes);
        }

        if ((Count & BetweenLooks) == 0)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
        }

        if (Count == nodes.Length)
        {
            Grow();
            for (place = Place(node); places[place] != 0; place = (place + 1) & (places.Length - 1))
            {
            }
        }

        nodes[Count] = node;
        places[place] = Count;
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref nodes, 2 * nodes.Length);
        places = new int[2 * nodes.Length];
        for (var node = Always + 1; node < Count; node++)
        {
            var place = Place(nodes[node]);
            while (places[place] != 0)
            {
                place = (place + 1) & (places.Length - 1);
            }

            places[place] = node;
        }
    }

    private int Place(Node node) => HashCode.Combine(node.Variable, node.Low, node.High) & (places.Length - 1);

    /// <summary>One node: what it asks, and where it goes on for no and for yes.</summary>
    public readonly record struct Node(int Variable, int Low, int High)
    {
        /// <summary>Asks nothing: it comes after every variable.</summary>
        public static Node Leaf => new(int.MaxValue, -1, -1);
    }

    private readonly record struct Choice(int When, int Then, int Otherwise, int Is);
}
