using KingsWood.PolicyRules.Benchmarks.Agreeing;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Tests;

/// <summary>No figure of the benchmarks is worth anything unless every contender finds the same.</summary>
public sealed class AgreementTests
{
    private const int OfEachKind = 2_000;
    private const int Seed = 20261123;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_contenders_find_the_same_where_everything_is_known(SituationKind kind)
    {
        var report = new TwoValuedAgreement().Check(Samples.Of(kind, OfEachKind, Seed, notKnown: 0));

        Assert.True(report.Holds, report.ToString());
        Assert.Equal(OfEachKind, report.Situations);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Contenders_with_three_answers_agree_where_a_part_is_not_known(SituationKind kind)
    {
        var report = new ThreeValuedAgreement().Check(Samples.Of(kind, OfEachKind, Seed, Samples.NotKnown));

        Assert.True(report.Holds, report.ToString());
        Assert.Equal(OfEachKind, report.Situations);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_line_of_the_table_holds_in_some_of_the_situations_and_not_in_others(SituationKind kind)
    {
        var samples = Samples.Of(kind, OfEachKind, Seed, notKnown: 0);

        Assert.All(ClauseTable.Of(kind), clause =>
        {
            var holding = samples.Count(s => Ours.Find(s).Yes.Has(clause));
            Assert.InRange(holding, 1, OfEachKind - 1);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Something_is_not_known_in_most_of_the_partly_known_situations_of_a_kind(SituationKind kind)
    {
        var samples = Samples.Of(kind, OfEachKind, Seed, Samples.NotKnown);

        Assert.InRange(samples.Count(s => !Ours.Find(s).Perhaps.IsEmpty), OfEachKind / 10, OfEachKind);
    }

    public static TheoryData<SituationKind> Kinds() => [.. Enum.GetValues<SituationKind>()];
}
