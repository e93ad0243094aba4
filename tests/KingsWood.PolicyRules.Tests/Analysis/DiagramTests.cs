using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Logic;
using KingsWood.PolicyRules.Tests.Reference;
using static KingsWood.PolicyRules.Tests.Logic.Facts;

namespace KingsWood.PolicyRules.Tests.Analysis;

/// <summary>Diagrams beside brute force over every situation of a few facts.</summary>
public sealed class DiagramTests
{
    [Theory]
    [MemberData(nameof(NodeKinds), MemberType = typeof(KingsWood.PolicyRules.Tests.Logic.Facts))]
    public void Every_kind_of_node_becomes_a_diagram(string kind)
    {
        Fact[] facts = [A, B, Under.For(18)];
        var builder = new DiagramBuilder(FactTies.Of(facts, []));
        foreach (var condition in new[] { NodeOf(kind), Condition.Not(NodeOf(kind)) })
        {
            var diagram = builder.Of(condition, Settings.Default);
            for (var world = 0; world < 8; world++)
            {
                Assert.Equal(Holds(condition, facts, world), HoldsIn(builder, diagram, facts, world));
            }
        }
    }

    [Fact]
    public void Conditions_that_mean_the_same_are_the_same_diagram_and_no_others()
    {
        var facts = Many(4);
        var builder = new DiagramBuilder(FactTies.Of(facts, []));
        var byMeaning = new Dictionary<int, Diagram>();
        var byDiagram = new Dictionary<Diagram, int>();
        for (var seed = 0; seed < 3000; seed++)
        {
            var condition = Conditions.Make(new Random(seed), [.. facts, Narrow, Wide], depth: 4);
            var diagram = builder.Of(condition, Settings.Default);
            var meaning = Enumerable.Range(0, 16).Aggregate(0, (bits, world) => bits | (Holds(condition, facts, world) ? 1 << world : 0));
            Assert.Equal(diagram, byMeaning.GetValueOrDefault(meaning, diagram));
            Assert.Equal(meaning, byDiagram.GetValueOrDefault(diagram, meaning));
            (byMeaning[meaning], byDiagram[diagram]) = (diagram, meaning);
        }

        Assert.True(byMeaning.Count > 100);
    }

    [Fact]
    public void Diagrams_count_find_forget_and_learn_as_brute_force_does()
    {
        var witnesses = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var random = new Random(seed);
            var constraints = new RandomConstraints(random);
            var facts = constraints.All.ToArray();
            var builder = new DiagramBuilder(FactTies.Of(facts, constraints.Questions));
            var condition = Conditions.Make(random, [.. facts], depth: 4);
            var diagram = builder.Of(condition, Settings.Default);
            var held = constraints.Worlds.Where(w => Holds(condition, facts, (int)w)).ToList();

            Assert.Equal(new BigInteger(constraints.Worlds.Count), builder.Count(builder.Always));
            Assert.Equal(new BigInteger(held.Count), builder.Count(diagram));
            Assert.Equal(held.Count == 0, (diagram & builder.Consistent).IsNever);
            Assert.Equal(held.Count == constraints.Worlds.Count, builder.Consistent.Implies(diagram));

            var witness = builder.Witness(diagram);
            Assert.Equal(held.Count == 0, witness is null);
            if (witness is not null)
            {
                witnesses++;
                var world = witness.Aggregate(0UL, (bits, f) => bits | 1UL << Array.IndexOf(facts, f));
                Assert.Contains(world, held);
                Assert.Equal(held.Min(BitOperations.PopCount), BitOperations.PopCount(world));
            }

            var (asked, known) = ((ulong)random.Next(128), constraints.Worlds.Count == 0 ? default : constraints.Part(random));
            var some = builder.ForSome(diagram & builder.Consistent, facts.Where((_, i) => (asked >> i & 1) != 0));
            var given = builder.Given(diagram & builder.Consistent, f => known.Of(Array.IndexOf(facts, f)));
            for (var world = 0UL; world < 128; world++)
            {
                Assert.Equal(held.Exists(w => (w & ~asked) == (world & ~asked)), HoldsIn(builder, some, facts, (int)world));
                var learnt = Enumerable.Range(0, 7).Aggregate(world, (w, bit) => known.Of(bit) switch
                {
                    Truth.Yes => w | 1UL << bit,
                    Truth.No => w & ~(1UL << bit),
                    _ => w,
                });
                Assert.Equal(held.Contains(learnt), HoldsIn(builder, given, facts, (int)world));
            }
        }

        Assert.True(witnesses > 200);
    }

    [Fact]
    public void Read_for_many_situations_a_diagram_tells_what_ways_of_answering_can_make_of_it()
    {
        var (can, cannot) = (0, 0);
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var constraints = new RandomConstraints(random);
            var facts = constraints.All.ToArray();
            var ties = FactTies.Of(facts, constraints.Questions);
            var builder = new DiagramBuilder(ties);
            var condition = Conditions.Make(random, [.. facts], depth: 3);
            var diagram = builder.Of(condition, Settings.Default);
            var nodes = new DiagramNodes([diagram & builder.Consistent, !diagram & builder.Consistent]);
            var states = new PlanesOfSituations(
                [.. ties.Groups.Select(g => new PlanesQuestion([.. g.Facts.Select(builder.VariableOf)], g.States))], facts.Length);
            var found = new System.Runtime.Intrinsics.Vector512<ulong>[2];
            while (states.Next())
            {
                nodes.CanHold(states.Yes, states.No, found);
                for (var lane = 0; lane < states.InBlock; lane++)
                {
                    var known = Lanes.Of(lane, states.Yes, states.No);
                    var worlds = constraints.Worlds.Where(w => Array.TrueForAll(facts, f => known.Of(builder.VariableOf(f)) switch
                    {
                        Truth.Yes => Yes(w, f),
                        Truth.No => !Yes(w, f),
                        _ => true,
                    })).ToList();
                    Assert.Equal(worlds.Exists(w => Holds(condition, facts, (int)w)), found[0].Holds(lane));
                    Assert.Equal(worlds.Exists(w => !Holds(condition, facts, (int)w)), found[1].Holds(lane));
                    can += found[0].Holds(lane) ? 1 : 0;
                    cannot += found[0].Holds(lane) ? 0 : 1;
                }
            }

            bool Yes(ulong world, Fact fact) => (world >> Array.IndexOf(facts, fact) & 1) != 0;
        }

        Assert.True(can > 1000 && cannot > 1000);
    }

    [Fact]
    public void A_fact_of_no_policy_in_question_is_refused()
    {
        var builder = new DiagramBuilder(FactTies.Of([A], []));

        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>(() => builder.Of(Condition.AllOf(A, B), Settings.Default)).Message, StringComparison.Ordinal);
    }

    private static bool Holds(Condition condition, Fact[] facts, int world) =>
        Evaluator.Evaluate(condition, Settings.Default, f => (world >> Array.IndexOf(facts, f) & 1) != 0 ? Truth.Yes : Truth.No) == Truth.Yes;

    private static bool HoldsIn(DiagramBuilder builder, Diagram diagram, Fact[] facts, int world) =>
        builder.Given(diagram, f => (world >> Array.IndexOf(facts, f) & 1) != 0 ? Truth.Yes : Truth.No).IsAlways;
}
