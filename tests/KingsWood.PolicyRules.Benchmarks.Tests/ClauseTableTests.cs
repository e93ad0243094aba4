using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Tests;

/// <summary>The table of clauses is the whole policy, and the plain objects hold what it asks and no more.</summary>
public sealed class ClauseTableTests
{
    [Fact]
    public void Every_bit_is_a_rule_of_some_line_and_every_kind_has_a_line_on_who_is_bound() =>
        Assert.Equal(
            Enum.GetValues<RuleSet>().Order(),
            ClauseTable.All.Select(c => c.Rule).Distinct().Order());

    [Fact]
    public void The_plain_object_has_a_property_for_each_fact_that_a_clause_asks_and_no_other() =>
        Assert.Equal(Asked(), typeof(PlainFacts).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_object_with_three_answers_has_the_same_properties() =>
        Assert.Equal(Asked(), typeof(MaybeFacts).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AgreementTests.Kinds), MemberType = typeof(AgreementTests))]
    public void The_table_holds_everything_that_the_library_can_find(SituationKind kind) =>
        Assert.Equal(
            Ours.Findable(kind).Order(),
            ClauseTable.Of(kind).Select(c => (c.Finding, c.Rule)).Order());

    [Theory]
    [InlineData("contact.engaged-in", "ContactEngagedIn")]
    [InlineData("other.under:18", "OtherUnder18")]
    [InlineData("school-account.e-safety-link", "SchoolAccountESafetyLink")]
    public void A_fact_is_called_by_its_id(string fact, string property) => Assert.Equal(property, PropertyNames.Of(fact));

    [Fact]
    public void Nothing_is_said_twice_to_a_peer()
    {
        var (a, b, c) = (Named("a"), Named("b"), Named("c"));
        var tidying = new Tidying(Settings.Default);

        Assert.Equal("f.A", Text.Of(tidying.Tidy(Condition.AnyOf(a, Condition.AllOf(a, b)))));
        Assert.Equal("f.A", Text.Of(tidying.Tidy(Condition.AllOf(a, Condition.AnyOf(b, a)))));
        Assert.Equal("f.A && (f.B || f.C)", Text.Of(tidying.Tidy(Condition.AnyOf(Condition.AllOf(a, b), Condition.AllOf(a, c)))));
        Assert.Equal("f.A && !f.B", Text.Of(tidying.Tidy(Condition.AllOf(Condition.AnyOf(a, b), Condition.Not(b)))));
        Assert.Equal("f.A", Text.Of(tidying.Tidy(Condition.AnyOf(Condition.AllOf(a, b), Condition.AllOf(a, Condition.Not(b))))));
        Assert.Equal("!(f.A && f.B)", Text.Of(tidying.Tidy(Condition.Not(Condition.AllOf(a, b)))));
    }

    private static IEnumerable<string> Asked() =>
        ClauseTable.All.SelectMany(c => ClauseTable.Leaves(c.Tidied))
            .Select(f => PropertyNames.Of(f.Id))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static Fact Named(string id) => new(id) { Yes = id, No = id, Unknown = id, Question = id };
}
