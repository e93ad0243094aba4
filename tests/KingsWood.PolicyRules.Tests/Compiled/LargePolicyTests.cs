using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Compiled;

/// <summary>More facts than a word has bits, more rules than a person reads, and conditions that are too wide to flatten.</summary>
public sealed class LargePolicyTests
{
    // Thirteen pairs would flatten into 2^13 alternatives.
    private const int Pairs = 13;

    [Theory]
    [InlineData(20, 10)]
    [InlineData(64, 100)]
    [InlineData(65, 100)]
    [InlineData(250, 400)]
    public void A_policy_of_any_size_is_decided_as_all_ways_of_answering_agree(int facts, int rules) =>
        Decide(facts, (random, all) => [.. Enumerable.Range(0, rules).Select(_ => MadeUpContent.Some(random, all, most: 6))]);

    [Theory]
    [InlineData(2 * Pairs + 3)]
    [InlineData(100)]
    public void A_condition_that_does_not_flatten_is_read_node_by_node_and_decides_the_same(int facts) =>
        Decide(facts, (random, all) =>
        [
            AllOf([.. all[..(2 * Pairs)].Chunk(2).Select(pair => AnyOf(pair[0], Not(pair[1])))]),
            MadeUpContent.Some(random, all, most: 4),
        ]);

    [Fact]
    public void A_policy_that_asks_for_more_facts_than_there_are_bits_is_refused_when_it_is_built()
    {
        var facts = MadeUpContent.Facts(257);
        var policy = new Policy(MadeUpContent.Of(facts, [AllOf([.. facts])]));

        var tooMany = Assert.Throws<PolicyBuildException>(() => policy.Judge(MadeUpContent.Kind, StatedFacts.None));

        Assert.Equal("The rules for Access ask for more than 256 facts; M0000 asks for one too many.", tooMany.Message);
    }

    [Fact]
    public void A_tree_explains_itself_and_asks_for_what_is_unknown_in_it()
    {
        var facts = MadeUpContent.Facts(2 * Pairs);
        var policy = new Policy(MadeUpContent.Of(facts, [AllOf([.. facts.Chunk(2).Select(pair => AnyOf(pair[0], pair[1]))])]));
        var stated = facts[1..].Aggregate(StatedFacts.None, (all, fact) => all.With(fact.Id, Answer.Yes)).With(facts[1].Id, Answer.No);

        var open = policy.Decide(MadeUpContent.Kind, stated);
        var broken = policy.Decide(MadeUpContent.Kind, stated.With(facts[0].Id, Answer.Yes));

        Assert.Equal(["F0?"], open.MissingFacts.Select(m => m.Question.Text));
        Assert.Equal(FindingKind.PerhapsBroken, Assert.Single(open.Findings).Kind);
        Assert.Equal(FindingKind.Broken, Assert.Single(broken.Findings).Kind);
        Assert.Contains("F0.", broken.Findings[0].Because);
        Assert.Contains("Not F1.", broken.Findings[0].Because);
    }

    private static void Decide(int count, Func<Random, Fact[], Condition[]> conditions)
    {
        var facts = MadeUpContent.Facts(count);
        var verdicts = new int[5];
        for (var seed = 0; seed < 6; seed++)
        {
            var random = new Random(seed);
            var broken = conditions(random, facts);
            var policy = new Policy(MadeUpContent.Of(facts, broken));
            for (var i = 0; i < 150; i++)
            {
                var likely = random.NextDouble() * 0.5;
                var world = facts.ToDictionary(f => f, _ => random.NextDouble() < likely);
                Fact[] unknown = [.. facts.OrderBy(_ => random.Next()).Take(random.Next(6))];
                var expected = Expected(broken, world, unknown);
                var stated = world.Aggregate(
                    StatedFacts.None,
                    (all, f) => all.With(f.Key.Id, unknown.Contains(f.Key) ? Answer.NotKnown : f.Value ? Answer.Yes : Answer.No));

                Assert.Equal(expected, policy.Judge(MadeUpContent.Kind, stated).Verdict);
                verdicts[(int)expected]++;
            }
        }

        Assert.True(verdicts[(int)Verdict.Permitted] > 0 && verdicts[(int)Verdict.NotPermitted] > 0);
        Assert.True(verdicts[(int)Verdict.Undetermined] > 0);
    }

    private static Verdict Expected(Condition[] broken, Dictionary<Fact, bool> world, Fact[] unknown)
    {
        var (some, all) = (false, true);
        for (var way = 0; way < 1 << unknown.Length; way++)
        {
            var holds = Array.Exists(broken, b => Evaluator.Evaluate(b, Settings.Default, Of) == Truth.Yes);
            (some, all) = (some || holds, all && holds);

            Truth Of(Fact fact) => (Array.IndexOf(unknown, fact) is >= 0 and var i ? (way >> i & 1) != 0 : world[fact]) ? Truth.Yes : Truth.No;
        }

        return all ? Verdict.NotPermitted : some ? Verdict.Undetermined : Verdict.Permitted;
    }
}
