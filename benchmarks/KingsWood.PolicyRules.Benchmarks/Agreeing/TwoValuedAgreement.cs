using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Lists;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Masks;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Agreeing;

/// <summary>Where everything is known, all contenders find the same rules broken, and those that the conditions say.</summary>
internal sealed class TwoValuedAgreement
{
    private readonly MicrosoftRulesEngine engine = new(MicrosoftRulesEngine.AsDocumented);
    private readonly MicrosoftRulesEngine fastest = new(MicrosoftRulesEngine.Fastest);
    private readonly OneWorkflow oneWorkflow = new();
    private readonly Reasons reasons = new();
    private readonly FluentValidators validators = new();
    private readonly InterpretedTree tree = new();
    private readonly Settings settings = Ours.Policy.Settings;

    public AgreementReport Check(IEnumerable<Sample> samples)
    {
        var report = new AgreementReport("Everything known");
        foreach (var sample in samples)
        {
            report.CountSituation();
            Compare(report, sample);
        }

        return report;
    }

    private void Compare(AgreementReport report, Sample sample)
    {
        var (kind, facts) = (sample.Kind, sample.Plain);
        var expected = AsWritten(sample);
        var three = ThreeValuedOperators.Of(kind, sample.Maybe);
        report.Compare(sample, "the library", (expected, Broken.None), Ours.Rules(sample));
        report.Compare(sample, "the library's verdict", expected != Broken.None, Ours.IsProhibited(sample));
        report.Compare(sample, "the library's reasons", expected, Ours.BrokenByReasons(sample, reasons));
        report.Compare(sample, "RulesEngine", expected, engine.Of(kind, facts));
        report.Compare(sample, "RulesEngine, everything spared", expected, fastest.Of(kind, facts));
        report.Compare(sample, "RulesEngine, one workflow", expected, oneWorkflow.Of(kind, facts));
        report.Compare(sample, "FluentValidation", expected, validators.Of(kind, facts));
        report.Compare(sample, "ifs into a mask", expected, IfsIntoMask.Of(kind, facts));
        report.Compare(sample, "ifs into a list", Names(expected), Names(IfsIntoList.Of(kind, facts)));
        report.Compare(sample, "a class a rule", expected, ClassPerRule.Of(kind, facts));
        report.Compare(sample, "bool? operators", (expected, Broken.None), (three.Yes, three.Perhaps));
        report.Compare(sample, "the interpreted tree", (expected, Broken.None), tree.Of(sample.Kind, sample.Answers));
    }

    // The conditions as the policy holds them, before anything was tidied for anybody.
    private Broken AsWritten(Sample sample)
    {
        var bits = Packing.AllBitsOf(sample.Kind);
        return ClauseTable.Of(sample.Kind)
            .Where(c => Evaluator.Evaluate(c.AsWritten, settings, f => sample.Answers[bits[f]]) == Truth.Yes)
            .Aggregate(Broken.None, (broken, clause) => broken | clause.Rule);
    }

    // As a sorted text, so that a rule named twice is a difference.
    private static string Names(Broken broken) => Names(
        Enum.GetValues<Broken>().Where(b => b != Broken.None && broken.HasFlag(b)).Select(b => b.ToString()));

    private static string Names(IEnumerable<string> rules) => string.Join(", ", rules.Order(StringComparer.Ordinal));
}
