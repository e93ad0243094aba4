using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10 where facts are not known: the whole three-valued space of small kinds, slices of the others.</summary>
public sealed class Promise10OfUnknowns(ITestOutputHelper output)
{
    [Theory]
    [InlineData(SituationKind.Group)]
    [InlineData(SituationKind.Access)]
    [InlineData(SituationKind.OwnAccount)]
    public void Every_situation_of_a_small_kind_is_decided_as_all_ways_of_answering_agree(SituationKind kind)
    {
        var (proved, contradictory) = Compare(Slices.Whole(kind));

        output.WriteLine($"{kind}: {proved} situations, and {contradictory} that contradict themselves.");
        Assert.True(proved > 1000 && contradictory > 500);
    }

    [Theory]
    [EveryKind]
    public void Every_situation_of_a_slice_is_decided_as_all_ways_of_answering_agree(SituationKind kind)
    {
        var proved = Slices.Some(kind, count: 12, free: 9).Sum(slice => Compare(slice).Proved);

        output.WriteLine($"{kind}: {proved} situations.");
        Assert.True(proved > 10_000);
    }

    private static (int Proved, int Contradictory) Compare(Slice slice)
    {
        var (kind, situations) = (SocialMediaPolicy.Default.For(slice.Kind), slice.Situations);
        var contradictory = 0;
        foreach (var known in situations.Impossible())
        {
            contradictory++;
            Assert.False(kind.Constraints.Allows(kind.Constraints.Close(known)));
        }

        var proved = 0;
        foreach (var (index, known) in situations.All())
        {
            proved++;
            var closed = kind.Constraints.Close(known);
            var verdict = kind.Judge(closed);
            var expected = situations.VerdictOf(index, closed);
            var agree = kind.Constraints.Allows(closed)
                && (verdict == Verdict.PermittedWithAdvice ? Verdict.Permitted : verdict) == expected
                && (expected == Verdict.NotCovered || OwesTheSame(situations, index, closed));
            if (!agree)
            {
                Assert.Fail($"{slice.Kind}, expected {expected}, found {verdict}: {Promise10Exhausted.Describe(kind, closed)}");
            }

            bool OwesTheSame(ThreeValuedSlice all, int at, Known facts)
            {
                var owed = all.Owed(at, facts).ToHashSet();
                var perhaps = all.PerhapsOwed(at, facts).ToHashSet();
                return kind.Duties.All(d => d.IsStillOwed(closed) == owed.Contains(d.Duty) && d.IsPerhapsOwed(closed) == perhaps.Contains(d.Duty));
            }
        }

        return (proved, contradictory);
    }
}
