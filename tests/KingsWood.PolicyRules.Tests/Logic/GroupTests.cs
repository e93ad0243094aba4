using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class GroupTests
{
    private static readonly Fact[] Of = Facts.Many(4);
    private static readonly Constraints Free = new([], _ => null);

    [Fact]
    public void One_of_two_opposites_is_met_either_way() =>
        Assert.Equal(Truth.Yes, Made(Free, new(0b01, 0), new(0, 0b01)).Of(default));

    [Fact]
    public void Alternatives_that_leave_a_way_out_are_open() =>
        Assert.Equal(Truth.Unknown, Made(Free, new(0b01, 0), new(0b10, 0b01)).Of(default));

    [Fact]
    public void A_chain_of_cases_is_met_either_way() =>
        Assert.Equal(Truth.Yes, Made(Free, new(0b001, 0), new(0b010, 0b001), new(0b100, 0b010), new(0, 0b100)).Of(default));

    // A message to a pupil: a breach from a personal account and from one of the school, and it is one of the two.
    [Fact]
    public void At_least_one_of_two_accounts_makes_a_breach_of_either_a_breach()
    {
        var whose = new Constraints([new("q", "?", Of[..2]) { AtLeastOne = Of[..2] }], f => Array.IndexOf(Of, f));

        Assert.Equal(Truth.Yes, Made(whose, new(0b01, 0), new(0b10, 0)).Of(default));
        Assert.Equal(Truth.Unknown, Made(Free, new(0b01, 0), new(0b10, 0)).Of(default));
    }

    // Under 16 or not under 18, and in between as well.
    [Fact]
    public void Ages_that_cover_everybody_are_met_whatever_the_age()
    {
        var ages = new Constraints([new("q", "?", Of[..2]) { Ascending = Of[..2] }], f => Array.IndexOf(Of, f));

        Assert.Equal(Truth.Yes, Made(ages, new(0b10, 0), new(0, 0b01)).Of(default));
        Assert.Equal(Truth.Unknown, Made(Free, new(0b10, 0), new(0b01, 0)).Of(default));
    }

    [Fact]
    public void A_group_answers_as_all_worlds_do_whatever_the_terms_and_the_questions()
    {
        var answers = new int[3];
        var eitherWay = 0;
        foreach (var (constraints, known, worlds) in ConstraintsTests.Parts(6000))
        {
            var random = new Random((int)known.Yes.FirstWord + 128 * (int)known.No.FirstWord + answers.Sum());
            var terms = Terms(constraints.Constraints, random);
            var group = new Group([.. terms], constraints.Constraints);
            var closed = constraints.Constraints.Close(known);
            var held = worlds.Count(w => terms.Any(t => t.Literals.IsMetBy(RandomConstraints.Everything(w))));
            var expected = held == 0 ? Truth.No : held == worlds.Count ? Truth.Yes : Truth.Unknown;

            Assert.Equal(expected, group.Of(closed));
            answers[(int)expected]++;
            if (expected == Truth.Yes && !terms.Any(t => t.Literals.IsMetBy(closed)))
            {
                eitherWay++;
                var needed = group.EitherWay(closed);
                Assert.All(worlds, w => Assert.Contains(needed, t => t.Literals.IsMetBy(RandomConstraints.Everything(w))));
                Assert.All(needed, left => Assert.Contains(worlds, w =>
                    !needed.Except([left]).Any(t => t.Literals.IsMetBy(RandomConstraints.Everything(w)))));
            }
        }

        Assert.All(answers, n => Assert.True(n > 100));
        Assert.True(eitherWay > 30);
    }

    private static Group Made(Constraints constraints, params Literals[] terms) =>
        new([.. terms.Select((t, i) => new Term(t, t, i))], constraints);

    private static Term[] Terms(Constraints constraints, Random random)
    {
        var terms = new List<Term>();
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var said = new Literals((ulong)(random.Next(128) & random.Next(128)), 0);
            said = said with { NeedNo = (Bits)(ulong)(random.Next(128) & random.Next(128)) & ~said.NeedYes };
            var closed = constraints.Close(new(said.NeedYes, said.NeedNo));
            if (constraints.Allows(closed))
            {
                terms.Add(new(new(closed.Yes, closed.No), said, i));
            }
        }

        return [.. terms];
    }
}
