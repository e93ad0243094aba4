using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Benchmarks.Contenders;

/// <summary>The conditions as trees, indexed by kind, evaluated node by node by the library's own reference evaluator.</summary>
internal sealed class InterpretedTree
{
    private readonly Kind[] kinds = [.. Enum.GetValues<SituationKind>().Select(k => new Kind(k))];
    private readonly Settings settings = SocialMediaPolicy.Default.Settings;

    /// <summary>What holds, and what may hold, by the tidied trees.</summary>
    public (Findings Yes, Findings Perhaps) Of(SituationKind kind, Truth[] answers)
    {
        var trees = kinds[(int)kind];
        trees.Answers = answers;
        Findings yes = default, perhaps = default;
        foreach (var clause in trees.Clauses)
        {
            switch (Evaluator.Evaluate(clause.Tidied, settings, trees.Facts))
            {
                case Truth.Yes:
                    yes.Add(clause);
                    break;
                case Truth.Unknown:
                    perhaps.Add(clause);
                    break;
            }
        }

        return (yes, perhaps);
    }

    // One delegate a kind, made once: a new one for each situation would be an allocation that nobody needs.
    private sealed class Kind
    {
        private readonly Dictionary<Fact, int> bits;

        public Kind(SituationKind kind)
        {
            bits = Packing.BitsOf(kind);
            Clauses = ClauseTable.Of(kind);
            Facts = fact => Answers[bits[fact]];
        }

        public Clause[] Clauses { get; }

        public Func<Fact, Truth> Facts { get; }

        public Truth[] Answers { get; set; } = [];
    }
}
