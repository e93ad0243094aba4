using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Compiled;

/// <summary>Literals and what is known, brought into words of 64 bits: nothing is lost, whatever the number of facts.</summary>
public sealed class LaneWordTests
{
    [Fact]
    public void A_narrow_kind_needs_one_word_and_a_full_one_two()
    {
        Assert.Single(LaneWord<Bits64>.Of(new(Bits64.FromWords([0xFFFF]), Bits64.FromWords([0xFF00]))));
        Assert.Equal(2, LaneWord<Bits64>.Of(new(Bits64.FromWords([ulong.MaxValue]), default)).Length);
        Assert.Single(LaneWord<Bits64>.Of(default));
    }

    [Fact]
    public void Words_tell_of_some_literals_what_the_literals_tell_themselves()
    {
        Hold<Bits64>();
        Hold<Bits>();
    }

    private static void Hold<T>()
        where T : struct, IBits<T>
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var (yes, no) = (Some<T>(random, 3), Some<T>(random, 3));
            var all = new Literals<T>(yes, no);
            var words = LaneWord<T>.Of(all);
            var needs = new Literals<T>(yes & Some<T>(random, 3), no & Some<T>(random, 3));
            var isYes = Some<T>(random, 1 + i % 2);
            var known = new Known<T>(isYes | (i % 3 == 0 ? needs.NeedYes : default), Some<T>(random, 2).Without(isYes) | (i % 3 == 0 ? needs.NeedNo : default));

            Assert.Equal(needs, words.Aggregate(default(Literals<T>), (so, word) => so.And(word.Literals(word.Need(needs)))));
            Assert.Equal(needs.IsMetBy(known), Array.TrueForAll(words, word => (word.Need(needs) & ~word.Has(known)) == 0));
            Assert.Equal(
                needs.IsOpenTo(known),
                Array.TrueForAll(words, word => (word.Need(needs) & word.HasNot(known) & ~LaneWord<T>.Always) == 0));
            Assert.All(words, word => Assert.NotEqual(0UL, word.Has(known) & word.HasNot(known) & LaneWord<T>.Always));
        }
    }

    // Each bit with a chance of one in two to the power of some number.
    private static T Some<T>(Random random, int rare)
        where T : struct, IBits<T>
    {
        Span<ulong> words = stackalloc ulong[T.Capacity / 64];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = ulong.MaxValue;
            for (var halving = 0; halving < rare; halving++)
            {
                words[i] &= (ulong)random.NextInt64(long.MinValue, long.MaxValue);
            }
        }

        return T.FromWords(words);
    }
}
