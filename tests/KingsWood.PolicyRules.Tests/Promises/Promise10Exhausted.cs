using System.Numerics;
using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10, proved for the built-in policy by trying everything.</summary>
/// <remarks>
/// A norm mentions at most two dozen facts, so that each norm can be tried on every combination of its own. A verdict is
/// put together from what the norms say; that is tried on whole situations, on all of them where there are not too many.
/// </remarks>
public sealed class Promise10Exhausted(ITestOutputHelper output)
{
    private const int MostTried = 60_000;

    [Theory]
    [EveryKind]
    public void Every_norm_says_the_same_of_every_combination_of_its_facts(SituationKind situationKind)
    {
        var kind = SocialMediaPolicy.Default.For(situationKind);
        var reference = new ReferenceEvaluator(SocialMediaPolicy.Default, situationKind);
        var tried = 0L;
        foreach (var norm in reference.Norms)
        {
            var terms = new NormTerms(kind, norm.Norm);
            var space = new TwoValuedSpace(kind, reference.Questions, norm.Facts.Concat(terms.Facts));
            foreach (var known in space.All())
            {
                var said = new Said();
                norm.Read(f => space.BitOf.TryGetValue(f, out var bit) ? known.Of(bit) : Truth.No, said);
                if (!terms.Agree(said, known))
                {
                    Assert.Fail($"{norm.Norm.Id} in {situationKind}: {Describe(kind, known)}");
                }

                tried++;
            }
        }

        var all = new TwoValuedSpace(kind, reference.Questions, kind.Facts.Select(f => f.Fact)).Count;
        output.WriteLine($"{situationKind}: {reference.Norms.Count} norms on {tried} combinations, which make up {all} situations.");
        Assert.True(tried >= 3 * reference.Norms.Count);
    }

    [Theory]
    [EveryKind]
    public void Every_fully_known_situation_gets_the_same_verdict_and_duties(SituationKind situationKind)
    {
        var kind = SocialMediaPolicy.Default.For(situationKind);
        var reference = new ReferenceEvaluator(SocialMediaPolicy.Default, situationKind);
        var space = new TwoValuedSpace(kind, reference.Questions, reference.Norms.SelectMany(n => n.Facts));
        var isExhausted = space.Count <= MostTried;
        var random = new Random(10);
        var verdicts = new int[5];
        foreach (var world in isExhausted ? space.All() : Enumerable.Range(0, MostTried).Select(_ => space.Any(random)))
        {
            var known = kind.Constraints.Close(world);
            var said = reference.Read(f => space.BitOf.TryGetValue(f, out var bit) ? known.Of(bit) : Truth.No);
            var expected = said.Covered == Truth.No ? Verdict.NotCovered
                : said.Prohibited == Truth.Yes ? Verdict.NotPermitted
                : said.Gap == Truth.Yes ? Verdict.Undetermined
                : said.Advised == Truth.Yes ? Verdict.PermittedWithAdvice
                : Verdict.Permitted;
            var agree = expected == kind.Judge(known)
                && kind.Duties.All(d => d.Owed.Of(known) == said.Owed[d.Duty])
                && kind.GoesBeyondTheText(known) == (said.Beyond == Truth.Yes);
            if (!agree)
            {
                Assert.Fail($"{situationKind}, expected {expected}, found {kind.Judge(known)}: {Describe(kind, known)}");
            }

            verdicts[(int)expected]++;
        }

        output.WriteLine(
            $"{situationKind}: {verdicts.Sum()} of {space.Count} situations: "
            + string.Join(", ", verdicts.Select((n, v) => $"{n} {(Verdict)v}")));
        Assert.True(!isExhausted || space.Count == new BigInteger(verdicts.Sum()));
        Assert.True(verdicts[(int)Verdict.NotCovered] > 0 && verdicts[(int)Verdict.NotPermitted] > 0 && verdicts[(int)Verdict.Permitted] > 0);
    }

    internal static string Describe(CompiledKind kind, Known known) =>
        string.Join(", ", kind.Facts.Select((f, bit) => $"{f.Fact.Id}: {known.Of(bit)}"));
}
