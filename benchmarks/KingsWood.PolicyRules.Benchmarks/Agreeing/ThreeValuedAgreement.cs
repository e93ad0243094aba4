using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Agreeing;

/// <summary>Where something is not known, the contenders with three answers agree, line by line of the table.</summary>
/// <remarks>
/// The condition as it is written, evaluated node by node in Kleene's logic, is the least that everybody has to know. A
/// contender may know more where it wrote the condition more shortly; then every way of answering the unknown facts
/// must confirm it.
/// </remarks>
internal sealed class ThreeValuedAgreement
{
    private readonly InterpretedTree tree = new();
    private readonly Settings settings = Ours.Policy.Settings;

    /// <summary>How many answers were surer than Kleene's, each of them confirmed by every way of answering.</summary>
    public int Surer { get; private set; }

    public AgreementReport Check(IEnumerable<Sample> samples)
    {
        var report = new AgreementReport("Something not known");
        foreach (var sample in samples)
        {
            report.CountSituation();
            var three = ThreeValuedOperators.Of(sample.Kind, sample.Maybe);
            Compare(report, sample, "the library", Ours.Find(sample));
            Compare(report, sample, "bool? operators", (three.Yes, three.Perhaps));
            Compare(report, sample, "the interpreted tree", tree.Of(sample.Kind, sample.Answers));
        }

        return report;
    }

    private void Compare(AgreementReport report, Sample sample, string contender, (Findings Yes, Findings Perhaps) found)
    {
        var bits = Packing.AllBitsOf(sample.Kind);
        foreach (var clause in ClauseTable.Of(sample.Kind))
        {
            var kleene = Evaluator.Evaluate(clause.AsWritten, settings, f => sample.Answers[bits[f]]);
            var answer = found.Yes.Has(clause) ? Truth.Yes
                : found.Perhaps.Has(clause) ? Truth.Unknown
                : Truth.No;
            var isSurer = kleene == Truth.Unknown && answer != kleene;
            Surer += isSurer ? 1 : 0;
            report.Compare(
                answer == kleene || (isSurer && EveryWayConfirms(sample, clause, answer)),
                () => $"{sample.Kind} {clause.Id}: {contender} says {answer}, Kleene {kleene}, for {AgreementReport.Describe(sample)}");
        }
    }

    private bool EveryWayConfirms(Sample sample, Clause clause, Truth answer)
    {
        var bits = Packing.AllBitsOf(sample.Kind);
        var open = ClauseTable.Leaves(new Tidying(settings).Fill(clause.AsWritten))
            .Select(f => bits[f])
            .Distinct()
            .Where(bit => sample.Answers[bit] == Truth.Unknown)
            .ToArray();
        return Completions.Of(sample, open).All(answers =>
            Evaluator.Evaluate(clause.AsWritten, settings, f => answers[bits[f]]) == answer);
    }
}
