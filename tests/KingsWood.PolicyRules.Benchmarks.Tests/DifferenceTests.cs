using KingsWood.PolicyRules.Benchmarks.Agreeing;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Tests;

/// <summary>That the comparison would notice a difference.</summary>
public sealed class DifferenceTests
{
    [Fact]
    public void Agreement_fails_when_a_plain_object_says_otherwise_than_the_bits()
    {
        var sample = Samples.Of(SituationKind.OwnAccount, 1, seed: 1, notKnown: 0)[0];
        var other = new PlainFacts
        {
            ActorStaff = true,
            ConcernSuspicion = !sample.Plain.ConcernSuspicion || !sample.Plain.ReportLeadLeftUndone,
            ReportLeadLeftUndone = true,
        };

        var report = new TwoValuedAgreement().Check([sample with { Plain = other }]);

        Assert.False(report.Holds);
        Assert.Contains(report.Differences, d => d.Contains("ifs into masks", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Differences, d => d.Contains("the library", StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_fails_when_somebody_knows_less_than_Kleene()
    {
        var sample = Samples.Of(SituationKind.OwnAccount, 1, seed: 1, notKnown: 0)[0];

        var report = new ThreeValuedAgreement().Check([sample with { Maybe = new MaybeFacts() }]);

        Assert.False(report.Holds);
        Assert.All(report.Differences, d => Assert.Contains("bool? operators says Unknown", d, StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_fails_when_somebody_is_surer_than_every_way_of_answering_confirms()
    {
        var sample = Samples.Of(SituationKind.OwnAccount, 1, seed: 1, notKnown: 1)[0];
        var sure = new MaybeFacts { ActorStaff = true, ConcernSuspicion = true, ReportLeadLeftUndone = true, ReportLeadDone = false };

        var report = new ThreeValuedAgreement().Check([sample with { Maybe = sure }]);

        Assert.Contains(report.Differences, d => d.Contains("KW1103 Broken: bool? operators says Yes", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_compared_is_no_agreement() => Assert.False(new TwoValuedAgreement().Check([]).Holds);
}
