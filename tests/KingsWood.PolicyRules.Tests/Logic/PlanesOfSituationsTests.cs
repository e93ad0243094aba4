using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class PlanesOfSituationsTests
{
    [Fact]
    public void Every_situation_that_fits_together_comes_once_and_no_other()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var constraints = new RandomConstraints(new Random(seed));
            var situations = Make(constraints, g => g.Ways);

            Assert.Equal(constraints.Worlds.Order(), All(situations).Select(s => s.Yes).Order());
            Assert.Equal(new BigInteger(constraints.Worlds.Count), situations.Count);
        }
    }

    [Fact]
    public void Every_state_of_knowledge_comes_once_with_all_that_follows()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var constraints = new RandomConstraints(new Random(seed));
            var states = All(Make(constraints, g => g.States)).ToList();

            Assert.Equal(states.Count, states.Distinct().Count());
            Assert.Equal(ByForce(constraints).OrderBy(s => s), states.OrderBy(s => s));
        }
    }

    [Fact]
    public void More_than_a_block_is_counted_through()
    {
        var facts = Facts.Many(14);
        var ties = FactTies.Of(facts, [new("q", "?", facts[..3]) { AtMostOne = facts[..3], AtLeastOne = facts[..3] }]);
        var situations = Make(ties, g => g.Ways);

        Assert.Equal(3 << 11, All(situations).Distinct().Count());
        Assert.Equal(3 << 11, All(situations).Count()); // once through, it begins again
        Assert.Equal(new BigInteger(3 << 11), situations.Count);
    }

    [Fact]
    public void Any_block_is_one_of_them()
    {
        var facts = Facts.Many(20);
        var situations = Make(FactTies.Of(facts, [new("q", "?", facts) { Ascending = facts[..6] }]), g => g.Ways);
        situations.Any(new Random(1));
        for (var lane = 0; lane < situations.InBlock; lane++)
        {
            for (var i = 1; i < 6; i++)
            {
                Assert.True(!situations.Yes[i - 1].Holds(lane) || situations.Yes[i].Holds(lane));
            }
        }
    }

    private static PlanesOfSituations Make(RandomConstraints constraints, Func<TiedFacts, IReadOnlyList<PlanesAnswer>> answers) =>
        Make(FactTies.Of(constraints.All, constraints.Questions), answers);

    private static PlanesOfSituations Make(FactTies ties, Func<TiedFacts, IReadOnlyList<PlanesAnswer>> answers) => new(
        [.. ties.Groups.Select(g => new PlanesQuestion([.. g.Facts.Select(f => int.Parse(f.Id[1..], null))], answers(g)))],
        ties.Groups.Sum(g => g.Facts.Count));

    private static IEnumerable<(ulong Yes, ulong No)> All(PlanesOfSituations situations)
    {
        while (situations.Next())
        {
            for (var lane = 0; lane < situations.InBlock; lane++)
            {
                Assert.True(situations.Used.Holds(lane));
                ulong yes = 0, no = 0;
                for (var fact = 0; fact < situations.Yes.Length; fact++)
                {
                    yes |= situations.Yes[fact].Holds(lane) ? 1UL << fact : 0;
                    no |= situations.No[fact].Holds(lane) ? 1UL << fact : 0;
                }

                yield return (yes, no);
            }
        }
    }

    private static HashSet<(ulong Yes, ulong No)> ByForce(RandomConstraints constraints)
    {
        var states = new HashSet<(ulong, ulong)>();
        const ulong All = (1UL << RandomConstraints.Facts) - 1;
        for (var told = 0UL; told <= All; told++)
        {
            foreach (var world in constraints.Worlds)
            {
                var fitting = constraints.Worlds.Where(w => (w & told) == (world & told)).ToList();
                states.Add((fitting.Aggregate((a, b) => a & b), ~fitting.Aggregate((a, b) => a | b) & All));
            }
        }

        return states;
    }
}
