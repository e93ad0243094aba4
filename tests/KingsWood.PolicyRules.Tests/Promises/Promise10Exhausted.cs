using System.Numerics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10, proved for the built-in policy on every situation that is fully known.</summary>
/// <remarks>
/// Some kinds have trillions of situations. Diagrams compare what the norms say of all of them (node by node) with what
/// their terms say, without going through them; where they can be gone through, all three ways of evaluating do.
/// </remarks>
public sealed class Promise10Exhausted(ITestOutputHelper output)
{
    private const int MostCounted = 50_000_000;
    private const int MostJudgedOneByOne = 2_000_000;
    private const int BlocksOfOthers = 1000;

    private static readonly Policy Policy = SocialMediaPolicy.Default;

    [Theory]
    [EveryKind]
    public void The_tree_and_its_terms_say_the_same_of_every_situation(SituationKind situationKind)
    {
        var builder = DiagramBuilder.For(situationKind, Policy);

        SayTheSame(Policy, situationKind, builder);

        var regions = new PolicyRegions(Policy, situationKind, builder);
        var verdicts = Enum.GetValues<Verdict>().Select(v => (Verdict: v, Count: builder.Count(regions.Of(v)))).ToList();
        var all = builder.Count(builder.Always);
        output.WriteLine(
            $"{situationKind}: all {all} situations of {builder.Facts.Count} facts: "
            + string.Join(", ", verdicts.Select(v => $"{v.Count} {v.Verdict}")));
        Assert.Equal(all, verdicts.Aggregate(BigInteger.Zero, (sum, v) => sum + v.Count));
        Assert.All(
            verdicts.Where(v => v.Verdict is Verdict.NotCovered or Verdict.Permitted or Verdict.NotPermitted),
            v => Assert.True(v.Count > 0));
    }

    [Theory]
    [EveryKind]
    public void Fast_and_planes_and_diagrams_judge_the_same_wherever_situations_can_be_counted(SituationKind situationKind)
    {
        var kind = Policy.For(situationKind);
        var builder = DiagramBuilder.For(situationKind, Policy);
        var regions = new PolicyRegions(Policy, situationKind, builder);
        var places = kind.Facts.Select((word, place) => (word.Fact, place)).ToDictionary(f => f.Fact, f => f.place);
        var situations = new PlanesOfSituations(
            [.. builder.Ties.Groups.Select(g => new PlanesQuestion([.. g.Facts.Select(f => places[f])], g.Ways))], places.Count);
        var random = new Random(10);
        var isCounted = situations.Count <= MostCounted;
        var isJudgedOneByOne = situations.Count <= MostJudgedOneByOne;
        var planes = new PlanesOfKind(Policy, situationKind);
        var drawn = new Drawn(regions, places);
        var counts = new long[5];
        var judged = 0L;
        for (var block = 0; isCounted ? situations.Next() : block < BlocksOfOthers; block++)
        {
            if (!isCounted)
            {
                situations.Any(random);
            }

            planes.Read(situations.Yes, situations.No);
            drawn.Read(situations);
            Assert.Equal(drawn.Covered & situations.Used, planes.Covered.Yes & situations.Used);
            Assert.Equal(drawn.Prohibited & situations.Used, planes.Prohibited.Yes & situations.Used);
            Assert.Equal(drawn.BeyondTheText & situations.Used, planes.BeyondTheText.Yes & situations.Used);
            for (var duty = 0; duty < planes.Owed.Length; duty++)
            {
                Assert.Equal(drawn.Owed(duty) & situations.Used, planes.Owed[duty].Yes & situations.Used);
            }

            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                Assert.Equal(drawn.Of(verdict) & situations.Used, planes.Where(verdict) & situations.Used);
                counts[(int)verdict] += (planes.Where(verdict) & situations.Used).Count();
            }

            var some = isJudgedOneByOne ? situations.InBlock : block % 64 == 0 || !isCounted ? 64 : 0;
            for (var i = 0; i < some; i++, judged++)
            {
                var lane = isJudgedOneByOne ? i : random.Next(situations.InBlock);
                var known = kind.Constraints.Close(Lanes.Of(lane, situations.Yes, situations.No));
                var verdict = kind.Judge(known);
                var agree = planes.Where(verdict).Holds(lane)
                    && kind.GoesBeyondTheText(known) == planes.BeyondTheText.Yes.Holds(lane)
                    && Enumerable.Range(0, kind.Duties.Length).All(d =>
                        kind.Duties[d].Owed.Of(known) == (planes.Owed[d].Yes.Holds(lane) ? Truth.Yes : Truth.No));
                if (!agree)
                {
                    Assert.Fail($"{situationKind}, found {verdict}: {Describe(kind, known)}");
                }
            }
        }

        output.WriteLine(
            $"{situationKind}: {counts.Sum()} of {situations.Count} situations, {judged} of them judged one by one as well: "
            + string.Join(", ", counts.Select((n, v) => $"{n} {(Verdict)v}")));
        Assert.True(judged > 0 && (!isJudgedOneByOne || judged == situations.Count));
        Assert.Equal(builder.Count(builder.Always), situations.Count);
        foreach (var verdict in Enum.GetValues<Verdict>().Where(_ => isCounted))
        {
            Assert.Equal(builder.Count(regions.Of(verdict)), counts[(int)verdict]);
        }
    }

    /// <summary>Compares, in all situations of a kind, what the norms say with what their terms say.</summary>
    internal static void SayTheSame(Policy policy, SituationKind situationKind, DiagramBuilder builder)
    {
        var kind = policy.For(situationKind);
        var regions = new PolicyRegions(policy, situationKind, builder);
        var tree = new ReferenceEvaluator(policy, situationKind).Read(new Everywhere(policy.Settings, builder));
        var terms = new TermDiagrams(kind, builder);

        Equal(tree.Covered, terms.Of(kind.Covered), regions.Covered);
        Equal(tree.Prohibited, terms.Of(kind.Prohibited), regions.Prohibited);
        Equal(tree.Gap, terms.Of(kind.Gaps), regions.Gap);
        Equal(tree.Advised, terms.Of(kind.Advice), regions.Advised);
        Equal(tree.Beyond, terms.Of(kind.Beyond), regions.BeyondTheText);
        Assert.Equal(terms.Of(kind.Exempted), regions.Exempted);
        Assert.Equal(kind.Duties.Select(d => d.Duty.Id), regions.Duties.Select(d => d.Duty.Id));
        foreach (var (fast, region) in kind.Duties.Zip(regions.Duties))
        {
            Equal(tree.Owed[fast.Duty], terms.Of(fast.Owed), region.Owed);
        }

        static void Equal(Diagram tree, Diagram terms, Diagram regions)
        {
            Assert.Equal(tree, terms);
            Assert.Equal(tree, regions);
        }
    }

    internal static string Describe(CompiledKind kind, Known known) =>
        string.Join(", ", kind.Facts.Select((f, bit) => $"{f.Fact.Id}: {known.Of(bit)}"));
}
