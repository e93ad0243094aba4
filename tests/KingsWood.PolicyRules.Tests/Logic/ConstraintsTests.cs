using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class ConstraintsTests
{
    private static readonly Fact[] Of = Facts.Many(4);

    [Fact]
    public void At_most_one_a_yes_makes_the_others_no() =>
        Assert.Equal(new Known(0b0010, 0b1101), Made(atMost: true).Close(new(0b0010, 0)));

    [Fact]
    public void At_least_one_the_last_that_is_left_is_yes() =>
        Assert.Equal(new Known(0b1000, 0b0111), Made(atLeast: true).Close(new(0, 0b0111)));

    [Fact]
    public void Ascending_a_yes_goes_up_and_a_no_goes_down()
    {
        Assert.Equal(new Known(0b1110, 0), Made(ascending: true).Close(new(0b0010, 0)));
        Assert.Equal(new Known(0, 0b0111), Made(ascending: true).Close(new(0, 0b0100)));
    }

    [Fact]
    public void At_least_one_of_which_some_imply_another_comes_to_that_other()
    {
        var constraints = new Constraints([new("q", "?", Of) { AtLeastOne = [Of[0], Of[1], Of[3]], Ascending = Of[..3] }], f => Array.IndexOf(Of, f));

        Assert.Equal(new Known(0b0110, 0b1000), constraints.Close(new(0, 0b1000)));
        Assert.False(constraints.Allows(constraints.Close(new(0, 0b1010))));
    }

    [Fact]
    public void At_least_one_says_nothing_where_one_of_them_is_no_word_of_the_kind()
    {
        var constraints = new Constraints([new("q", "?", Of) { AtLeastOne = Of }], f => f == Of[3] ? null : Array.IndexOf(Of, f));

        Assert.Equal(new Known(0, 0b011), constraints.Close(new(0, 0b011)));
        Assert.True(constraints.Allows(new(0, 0b111)));
    }

    [Fact]
    public void Nothing_follows_that_does_not_hold_in_every_world()
    {
        foreach (var (constraints, known, worlds) in Parts(2000))
        {
            var closed = constraints.Constraints.Close(known);
            Assert.True(constraints.Constraints.Allows(closed));
            Assert.All(worlds, w => Assert.True((closed.Yes & ~w) == 0 && (closed.No & w) == 0));
            Assert.Equal(closed, constraints.Constraints.Close(closed));
        }
    }

    [Fact]
    public void An_answer_beside_what_is_closed_is_possible_exactly_in_some_way_and_tells_what_closing_all_of_it_does()
    {
        var (possible, contradicting) = (0, 0);
        foreach (var (constraints, random) in Sensible(3000))
        {
            var of = constraints.Constraints;
            var closed = of.Close(constraints.Part(random));
            var asked = ~(closed.Yes | closed.No) & 0b111_1111;
            var yes = asked & (ulong)random.Next(128);
            var no = asked & ~yes & (ulong)random.Next(128);
            var all = of.Close(new(closed.Yes | yes, closed.No | no));
            var isPossible = of.TryAnswer(closed, yes, no, out var answered);

            Assert.Equal(of.Allows(all), isPossible);
            Assert.Equal(isPossible, of.MayBeAnswered(closed, yes, no));
            if (isPossible)
            {
                Assert.Equal(all, answered);
                Assert.NotEmpty(constraints.WorldsOf(answered));
            }

            possible += isPossible ? 1 : 0;
            contradicting += isPossible ? 0 : 1;
        }

        Assert.True(possible > 500 && contradicting > 200, $"{possible} possible, {contradicting} contradicting");
    }

    [Fact]
    public void What_is_trimmed_is_met_and_closed_by_the_same_ways_of_knowing()
    {
        var (compared, trimmed) = (0, 0);
        foreach (var (constraints, random) in Sensible(3000))
        {
            var of = constraints.Constraints;
            var needs = of.Close(constraints.Part(random));
            var saturated = new Literals(needs.Yes, needs.No);
            var brief = of.Trim(saturated);
            trimmed += saturated.Count - brief.Count;
            Assert.True(brief.IsImpliedBy(saturated));
            for (var i = 0; i < 40; i++)
            {
                var known = of.Close(constraints.Part(random));
                Assert.Equal(saturated.IsMetBy(known), brief.IsMetBy(known));
                Assert.Equal(saturated.IsOpenTo(known), brief.IsOpenTo(known));
                compared++;
            }
        }

        Assert.True(compared > 10_000 && trimmed > 300, $"{compared} compared, {trimmed} trimmed");
    }

    [Fact]
    public void A_world_is_allowed_exactly_when_it_fits_the_questions()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var constraints = new RandomConstraints(new Random(seed));
            for (var world = 0UL; world < 1 << RandomConstraints.Facts; world++)
            {
                Assert.Equal(constraints.Worlds.Contains(world), constraints.Constraints.Allows(RandomConstraints.Everything(world)));
                Assert.Equal(
                    constraints.Worlds.Contains(world),
                    !constraints.Constraints.Impossible().Any(i => i.IsMetBy(RandomConstraints.Everything(world))));
            }
        }
    }

    [Fact]
    public void What_contradicts_itself_is_forgotten_and_what_is_left_can_be()
    {
        var contradicting = 0;
        foreach (var (constraints, random) in Sensible(3000))
        {
            var stated = new Known((ulong)random.Next(128), (ulong)random.Next(128));
            var reconciled = constraints.Constraints.Reconcile(stated);
            Assert.NotEmpty(constraints.WorldsOf(reconciled));
            contradicting += constraints.WorldsOf(stated).Count == 0 ? 1 : 0;
        }

        Assert.True(contradicting > 500);
    }

    [Fact]
    public void Two_answers_to_an_at_most_one_are_both_forgotten_and_another_question_is_not()
    {
        var constraints = new Constraints([new("q", "?", Of[..3]) { AtMostOne = Of[..3] }], f => Array.IndexOf(Of, f));

        Assert.Equal(new Known(0b1000, 0), constraints.Reconcile(new(0b1011, 0)));
    }

    internal static IEnumerable<(RandomConstraints Constraints, Known Known, List<ulong> Worlds)> Parts(int count)
    {
        foreach (var (constraints, random) in Sensible(count))
        {
            var known = constraints.Part(random);
            yield return (constraints, known, constraints.WorldsOf(known));
        }
    }

    private static IEnumerable<(RandomConstraints Constraints, Random Random)> Sensible(int seeds)
    {
        for (var seed = 0; seed < seeds; seed++)
        {
            var random = new Random(seed);
            if (new RandomConstraints(random) is { IsSensible: true } constraints)
            {
                yield return (constraints, random);
            }
        }
    }

    private static Constraints Made(bool atMost = false, bool atLeast = false, bool ascending = false) => new(
        [new("q", "?", Of) { AtMostOne = atMost ? Of : [], AtLeastOne = atLeast ? Of : [], Ascending = ascending ? Of : [] }],
        f => Array.IndexOf(Of, f));
}
