using System.Runtime.Intrinsics;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;
using static KingsWood.PolicyRules.Tests.Logic.Facts;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class PlanesTests
{
    [Theory]
    [MemberData(nameof(NodeKinds), MemberType = typeof(Facts))]
    public void Every_kind_of_node_is_evaluated_on_all_its_situations_at_once(string kind)
    {
        Fact[] facts = [A, B, Under.For(18)];
        Compare(NodeOf(kind), facts, Settings.Default);
        Compare(Condition.Not(NodeOf(kind)), facts, Settings.Default);
    }

    [Fact]
    public void A_reading_and_a_parameter_are_those_that_the_school_set()
    {
        Fact[] facts = [A, B, Under.For(21)];
        var set = Settings.Default.With(Wide).With(Limit, 21);

        Compare(Narrow, facts, set);
        Compare(Wide, facts, set);
        Compare(Condition.AllOf(Wide, Under.For(Limit)), facts, set);
    }

    [Fact]
    public void A_condition_by_chance_holds_in_the_planes_exactly_where_the_tree_holds()
    {
        var facts = Many(5);
        for (var seed = 0; seed < 400; seed++)
        {
            Compare(Conditions.Make(new Random(seed), [.. facts, Narrow, Wide], depth: 4), facts, Settings.Default);
        }
    }

    [Fact]
    public void Evaluating_a_block_allocates_nothing()
    {
        var facts = Many(9);
        var condition = new PlanesCondition(Conditions.Make(new Random(3), [.. facts], depth: 6), Settings.Default, f => Array.IndexOf(facts, f));
        var situations = new PlanesOfSituations([.. facts.Select((_, place) => AnyAnswer(place, isThreeValued: true))], facts.Length);
        Work();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Work()
        {
            while (situations.Next())
            {
                _ = condition.Of(situations.Yes) | condition.Of(situations.Yes, situations.No).Unknown;
            }
        }
    }

    [Fact]
    public void Situations_are_turned_into_planes_bit_by_bit()
    {
        var random = new Random(1);
        foreach (var count in new[] { 1, 63, 64, 65, 300, 512 })
        {
            var situations = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue)).ToArray();
            var planes = new Vector512<ulong>[64];
            PlanesTransposed.Fill(situations, planes);
            for (var lane = 0; lane < PlanesOfSituations.Lanes; lane++)
            {
                for (var fact = 0; fact < 64; fact++)
                {
                    Assert.Equal(lane < count && (situations[lane] >> fact & 1) != 0, planes[fact].Holds(lane));
                }
            }
        }
    }

    private static PlanesQuestion AnyAnswer(int place, bool isThreeValued) =>
        new([place], isThreeValued ? [new(1, 0), new(0, 1), new(0, 0)] : [new(1, 0), new(0, 1)]);

    private static void Compare(Condition condition, Fact[] facts, Settings settings)
    {
        var planes = new PlanesCondition(condition, settings, f => Array.IndexOf(facts, f));
        foreach (var isThreeValued in new[] { false, true })
        {
            var situations = new PlanesOfSituations([.. facts.Select((_, place) => AnyAnswer(place, isThreeValued))], facts.Length);
            while (situations.Next())
            {
                var three = planes.Of(situations.Yes, situations.No);
                var two = planes.Of(situations.Yes);
                for (var lane = 0; lane < situations.InBlock; lane++)
                {
                    var known = Lanes.Of(lane, situations.Yes, situations.No);
                    var expected = Evaluator.Evaluate(condition, settings, f => known.Of(Array.IndexOf(facts, f)));
                    Assert.Equal(expected, three.Yes.Holds(lane) ? Truth.Yes : three.No.Holds(lane) ? Truth.No : Truth.Unknown);
                    Assert.Equal(expected == Truth.Unknown, three.Unknown.Holds(lane));
                    Assert.True(isThreeValued || two.Holds(lane) == (expected == Truth.Yes));
                }
            }
        }
    }
}
