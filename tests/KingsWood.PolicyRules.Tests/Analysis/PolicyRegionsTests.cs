using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Facts;
using KingsWood.PolicyRules.SocialMedia.Readings;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Analysis;

public sealed class PolicyRegionsTests
{
    private static readonly Policy Ours = SocialMediaPolicy.Default;

    [Theory]
    [EveryKind]
    public void Every_situation_has_one_verdict_and_no_other_has_any(SituationKind kind)
    {
        var builder = DiagramBuilder.For(kind, Ours);
        var regions = new PolicyRegions(Ours, kind, builder);
        var verdicts = Enum.GetValues<Verdict>();

        Assert.Equal(builder.Consistent, verdicts.Select(regions.Of).Aggregate((any, where) => any | where));
        Assert.Equal(builder.Consistent, regions.AtLeast(Verdict.NotCovered));
        Assert.Equal(regions.Of(Verdict.NotPermitted), regions.AtLeast(Verdict.NotPermitted));
        Assert.All(
            from a in verdicts from b in verdicts where a < b select (a, b),
            pair => Assert.True((regions.Of(pair.a) & regions.Of(pair.b)).IsNever));
        Assert.All(regions.Duties, d => Assert.True(d.LeftUndone.Implies(d.StillOwed) && d.StillOwed.Implies(d.Owed)));

        // What Judge relies on when it looks at what is prohibited before it knows who is covered.
        Assert.True(regions.Prohibited.Implies(regions.Covered));
    }

    [Theory]
    [EveryKind]
    public void A_witness_is_judged_by_the_policy_as_its_region_says(SituationKind kind)
    {
        var builder = DiagramBuilder.For(kind, Ours);
        var regions = new PolicyRegions(Ours, kind, builder);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            if (builder.Witness(regions.Of(verdict)) is { } witness)
            {
                Assert.Equal(verdict, Ours.Judge(kind, Stated(builder, witness)).Verdict);
            }
        }

        foreach (var duty in regions.Duties)
        {
            Assert.True(Ours.Judge(kind, Stated(builder, builder.Witness(duty.StillOwed)!)).OwesSomething);
        }
    }

    [Fact]
    public void A_situation_that_one_policy_permits_and_the_other_does_not_is_found()
    {
        var stricter = Ours.With(Parameters.FormerPupilAge, 21);
        var builder = DiagramBuilder.For(SituationKind.Connection, Ours, stricter);
        var ours = new PolicyRegions(Ours, SituationKind.Connection, builder);
        var theirs = new PolicyRegions(stricter, SituationKind.Connection, builder);

        var witness = Stated(builder, builder.Witness(theirs.Of(Verdict.NotPermitted) & !ours.Of(Verdict.NotPermitted))!);

        Assert.Equal(Answer.Yes, witness["other.under:21"]);
        Assert.Equal(Answer.No, witness["other.under:18"]);
        Assert.Equal(Answer.Yes, witness[TheOtherPerson.IsAFormerPupil.Id]);
        Assert.Equal(Verdict.NotPermitted, stricter.Judge(SituationKind.Connection, witness).Verdict);
        Assert.True(Ours.Judge(SituationKind.Connection, witness).Verdict < Verdict.NotPermitted);
    }

    [Fact]
    public void Two_ages_are_tied_to_each_other_whichever_policy_asks_for_which()
    {
        var builder = DiagramBuilder.For(SituationKind.Connection, Ours.With(Parameters.FormerPupilAge, 21), Ours);
        var under18 = builder.Of(TheOtherPerson.IsAChild);
        var under21 = builder.Of(builder.Facts.Single(f => f.Id == "other.under:21"));

        Assert.True((under18 & builder.Consistent).Implies(under21));
        Assert.False((under21 & builder.Consistent).Implies(under18));
    }

    [Fact]
    public void Judging_many_situations_at_once_gives_the_verdict_on_each_and_allocates_nothing()
    {
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            var compiled = Ours.For(kind);
            var planes = new PlanesOfKind(Ours, kind);
            var situations = Enumerable.Range(0, 1300).Select(seed => compiled.Read(FactSituations.Make(seed, kind).Facts).Known).ToArray();
            var verdicts = new Verdict[situations.Length];
            planes.Judge(situations, verdicts);

            Assert.Equal(situations.Select(compiled.Judge), verdicts);
            planes.Judge(situations, verdicts); // by now the terms are indexed, and this fills the places that are asked for

            // What the runtime allocates on this thread when it compiles a method anew is not ours: ours would come every time.
            Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(() => planes.Judge(situations, verdicts))));
        }
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static StatedFacts Stated(DiagramBuilder builder, IReadOnlyList<Fact> yes) =>
        builder.Facts.Aggregate(StatedFacts.None, (facts, fact) => facts.With(fact.Id, yes.Contains(fact) ? Answer.Yes : Answer.No));
}
