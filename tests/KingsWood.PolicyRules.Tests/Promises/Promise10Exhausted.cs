using System.Diagnostics;
using KingsWood.PolicyRules.Analysis;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;
using KingsWood.PolicyRules.Tests.Reference;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>Promise 10, proved for the built-in policy on every two-valued situation.</summary>
public sealed class Promise10Exhausted(ITestOutputHelper output)
{
    [Theory]
    [EveryKind]
    public void The_tree_and_the_terms_say_the_same_of_every_situation(SituationKind situationKind)
    {
        var clock = Stopwatch.StartNew();
        var policy = SocialMediaPolicy.Default;
        var kind = policy.For(situationKind);
        var builder = DiagramBuilder.For(situationKind, policy);
        var regions = new PolicyRegions(policy, situationKind, builder);
        var tree = new ReferenceEvaluator(policy, situationKind).Read(new Everywhere(policy.Settings, builder));
        var terms = new TermDiagrams(kind, builder);

        Equal(terms.Of(kind.Covered), tree.Covered, regions.Covered);
        Equal(terms.Of(kind.Prohibited), tree.Prohibited, regions.Prohibited);
        Equal(terms.Of(kind.Gaps), tree.Gap, regions.Gap);
        Equal(terms.Of(kind.Advice), tree.Advised, regions.Advised);
        Equal(terms.Of(kind.Exempted), regions.Exempted, regions.Exempted);
        Equal(kind.Duties.Select(d => d.Duty.Id).ToArray(), [.. regions.Duties.Select(d => d.Duty.Id)], [.. regions.Duties.Select(d => d.Duty.Id)]);
        foreach (var (fast, region) in kind.Duties.Zip(regions.Duties))
        {
            Equal(terms.Of(fast.Owed), tree.Owed[fast.Duty], region.Owed);
        }

        output.WriteLine($"{situationKind}: {builder.Count(builder.Always)} situations, {builder.Facts.Count} facts, {builder.Nodes} nodes, {clock.ElapsedMilliseconds} ms");
        output.WriteLine(string.Join(", ", Enum.GetValues<Verdict>().Select(v => $"{builder.Count(regions.Of(v))} {v} ({regions.Of(v).Size} nodes)")));

        static void Equal<T>(T terms, T tree, T regions)
        {
            Assert.Equal(tree, terms);
            Assert.Equal(tree, regions);
        }
    }

    internal static string Describe(KingsWood.PolicyRules.Compiled.CompiledKind kind, Known known) =>
        string.Join(", ", kind.Facts.Select((f, bit) => $"{f.Fact.Id}: {known.Of(bit)}"));
}
