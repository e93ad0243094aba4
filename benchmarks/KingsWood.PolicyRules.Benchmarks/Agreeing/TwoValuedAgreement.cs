using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Ifs;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Agreeing;

/// <summary>Where everything is known, all contenders find the same, and what the conditions say.</summary>
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
        report.Compare(sample, "the library", (expected, default), Ours.Find(sample));
        report.Compare(sample, "the library's verdict", expected.Verdict, Ours.Judge(sample.Facts).Verdict);
        report.Compare(sample, "the library's reasons", Told(expected), Ours.FindReasons(sample, reasons));
        report.Compare(sample, "RulesEngine", expected, engine.Of(kind, facts));
        report.Compare(sample, "RulesEngine, everything spared", expected, fastest.Of(kind, facts));
        report.Compare(sample, "RulesEngine, one workflow", expected, oneWorkflow.Of(kind, facts));
        report.Compare(sample, "FluentValidation", expected, validators.Of(kind, facts));
        report.Compare(sample, "ifs into masks", expected, PlainIfs.IntoMasks(kind, facts));
        report.Compare(sample, "ifs into a list", Names(kind, expected), Names(PlainIfs.IntoList(kind, facts)));
        report.Compare(sample, "a class a rule", expected, ClassPerRule.Of(kind, facts));
        report.Compare(sample, "bool? operators", (expected, default), (three.Yes, three.Perhaps));
        report.Compare(sample, "the interpreted tree", (expected, default), tree.Of(sample.Kind, sample.Answers));
    }

    // The conditions as the policy holds them, before anything was tidied for anybody.
    private Findings AsWritten(Sample sample)
    {
        var bits = Packing.AllBitsOf(sample.Kind);
        var found = default(Findings);
        foreach (var clause in ClauseTable.Of(sample.Kind))
        {
            if (Evaluator.Evaluate(clause.AsWritten, settings, f => sample.Answers[bits[f]]) == Truth.Yes)
            {
                found.Add(clause);
            }
        }

        return found;
    }

    // To whom the policy does not speak, nothing is told either.
    private static Findings Told(Findings found) => found.Verdict == Verdict.NotCovered ? default : found;

    // As a sorted text, so that what is named twice is a difference.
    private static string Names(SituationKind kind, Findings found) =>
        Names(ClauseTable.Of(kind).Where(c => found.Has(c)).Select(c => c.Id));

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));
}
