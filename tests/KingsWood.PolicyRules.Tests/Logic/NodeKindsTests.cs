using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Tests.Generators;
using static KingsWood.PolicyRules.Logic.Condition;
using static KingsWood.PolicyRules.Tests.Logic.Facts;

namespace KingsWood.PolicyRules.Tests.Logic;

/// <summary>Every kind of node goes through each function over conditions.</summary>
public sealed class NodeKindsTests
{
    [Fact]
    public void There_is_an_example_of_every_kind_of_node() =>
        Assert.Equal(
            typeof(Condition).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Condition))).Select(t => t.Name).Order(StringComparer.Ordinal),
            NodeKinds.Select(row => NodeOf(row.Data).GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Facts.NodeKinds), MemberType = typeof(Facts))]
    public void Every_kind_of_node_is_said_evaluated_and_flattened(string kind)
    {
        var node = NodeOf(kind);
        var bits = new Dictionary<Fact, int> { [A] = 0, [B] = 1, [Under.For(18)] = 2 };

        Assert.NotEmpty(Sayer.Say(node));
        Assert.NotEmpty(Sayer.Say(Not(node)));
        foreach (var (a, b, c) in from a in Truths from b in Truths from c in Truths select (a, b, c))
        {
            Truth Of(Fact f) => f == A ? a : f == B ? b : c;
            var known = Known(a, 0).And(Known(b, 1)).And(Known(c, 2));
            foreach (var (condition, expected) in new[] { (node, Expected(kind, a, b, c)), (Not(node), Opposite(Expected(kind, a, b, c))) })
            {
                var alternatives = new Flattener(Settings.Default, f => bits[f]).Flatten(condition)!;
                Assert.Equal(expected, Evaluator.Evaluate(condition, Settings.Default, Of));
                Assert.Equal(expected, Flat(alternatives, known));
                Assert.Equal(expected, BitTree.Of(condition, Settings.Default, f => bits[f]).Of(known));
            }
        }
    }

    [Fact]
    public void Reading_another_way_turns_a_reading_option_round()
    {
        Assert.Equal(Truth.Yes, Evaluator.Evaluate(Narrow, Settings.Default, _ => Truth.Unknown));
        Assert.Equal(Truth.No, Evaluator.Evaluate(Narrow, Settings.Default.With(Wide), _ => Truth.Unknown));
        Assert.Empty(new Flattener(Settings.Default.With(Wide), _ => 0).Flatten(Narrow)!);
    }

    [Fact]
    public void A_family_fact_is_the_fact_for_the_value_that_is_set()
    {
        var asked = new List<string>();
        Evaluator.Evaluate(Under.For(Limit), Settings.Default.With(Limit, 21), f =>
        {
            asked.Add(f.Id);
            return Truth.Yes;
        });

        Assert.Equal(["under:21"], asked);
        Assert.Same(Under.For(21), Under.For(21));
    }

    // Flattened and node by node agree on what is known; where a fact would have to be yes and no, flat is the wiser one.
    [Fact]
    public void A_flattened_condition_holds_exactly_where_the_tree_holds()
    {
        var facts = Many(5);
        for (var seed = 0; seed < 400; seed++)
        {
            var condition = Conditions.Make(new Random(seed), [.. facts], depth: 4);
            var alternatives = new Flattener(Settings.Default, f => Array.IndexOf(facts, f)).Flatten(condition)!;
            for (var code = 0; code < 243; code++)
            {
                var truths = Enumerable.Range(0, 5).Select(i => (Truth)(code / (int)Math.Pow(3, i) % 3)).ToArray();
                var known = truths.Select(Known).Aggregate((a, b) => a.And(b));
                var tree = Evaluator.Evaluate(condition, Settings.Default, f => truths[Array.IndexOf(facts, f)]);
                var flat = Flat(alternatives, known);
                Assert.Equal(tree, BitTree.Of(condition, Settings.Default, f => Array.IndexOf(facts, f)).Of(known));
                Assert.True(flat == tree || (tree == Truth.Unknown && flat == Truth.No));
                Assert.True(Array.Exists(truths, t => t == Truth.Unknown) || flat == tree);
            }
        }
    }

    [Fact]
    public void No_alternative_of_a_flattened_condition_is_impossible_or_implied_by_another()
    {
        var facts = Many(5);
        for (var seed = 0; seed < 400; seed++)
        {
            var condition = Conditions.Make(new Random(seed), [.. facts], depth: 4);
            var alternatives = new Flattener(Settings.Default, f => Array.IndexOf(facts, f)).Flatten(condition)!;
            Assert.DoesNotContain(alternatives, a => a.IsImpossible);
            Assert.DoesNotContain(alternatives, a => alternatives.Exists(b => b != a && b.IsImpliedBy(a)));
        }
    }

    [Fact]
    public void A_condition_with_too_many_alternatives_is_not_flattened()
    {
        var pairs = Many(26).Chunk(2).Select(pair => AnyOf(pair[0], pair[1])).ToArray();
        var facts = pairs.SelectMany(p => ((Disjunction)p).Items).Cast<Fact>().ToList();

        Assert.Null(new Flattener(Settings.Default, facts.IndexOf).Flatten(AllOf(pairs)));
    }

    private static Truth[] Truths { get; } = [Truth.No, Truth.Unknown, Truth.Yes];

    private static Truth Expected(string kind, Truth a, Truth b, Truth c) => kind switch
    {
        "fact" => a,
        "family fact" => c,
        "reading option" or "always" => Truth.Yes,
        "never" => Truth.No,
        "negation" => Opposite(a),
        "conjunction" => a < b ? a : b,
        _ => a > b ? a : b,
    };

    private static Truth Opposite(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };

    private static Known Known(Truth truth, int bit) =>
        truth == Truth.Unknown ? default : default(Known).With(bit, truth == Truth.Yes);

    private static Truth Flat(List<Literals> alternatives, Known known) =>
        alternatives.Exists(a => a.IsMetBy(known)) ? Truth.Yes
        : alternatives.Exists(a => a.IsOpenTo(known)) ? Truth.Unknown
        : Truth.No;
}
