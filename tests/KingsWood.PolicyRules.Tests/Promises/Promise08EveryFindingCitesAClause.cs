using FsCheck.Xunit;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Generators;

namespace KingsWood.PolicyRules.Tests.Promises;

/// <summary>
/// Promise 8: every finding cites a clause, or says openly that it stands on a gap or on the law; every clause is
/// accounted for.
/// </summary>
public sealed class Promise08EveryFindingCitesAClause
{
    private static readonly PolicyContent Content = SocialMediaPolicy.Content;

    [Property(Arbitrary = [typeof(FactSituations)], MaxTest = 500)]
    public bool Every_finding_cites_a_clause_of_the_policy_or_says_that_there_is_none(FactSituation situation) =>
        situation.Decide(SocialMediaPolicy.Default).Findings.All(f => IsAccountedFor(f.Clause) && f.OrElse.All(r => IsAccountedFor(r.Clause)));

    [Fact]
    public void Every_rule_cites_a_clause_of_the_policy_or_says_that_there_is_none() =>
        Assert.All(Content.Rules, rule => Assert.True(IsAccountedFor(rule.Clause), rule.Id));

    [Fact]
    public void Every_clause_has_a_rule_or_the_register_says_why_it_has_none() =>
        Assert.All(
            Content.Clauses.Where(c => c.IsInTheText).Except(Content.Rules.Select(r => r.Clause)),
            clause => Assert.All(
                SocialMediaPolicy.Register.Entries.Where(e => e.Clause == clause.Coordinate),
                entry => Assert.NotNull(entry.NoRule)));

    [Fact]
    public void No_two_clauses_have_the_same_coordinate() =>
        Assert.Equal(Content.Clauses.Count, Content.Clauses.Select(c => c.Coordinate).Distinct().Count());

    [Fact]
    public void What_stands_on_no_clause_says_so_by_its_force_or_is_a_duty_of_the_law() =>
        Assert.All(
            Content.Rules.Where(r => !r.Clause.IsInTheText),
            rule => Assert.True(rule.Clause == Clause.Law || rule.Force == Force.Gap, rule.Id));

    [Fact]
    public void Every_norm_can_be_found_to_say_something()
    {
        var found = new HashSet<string>();
        foreach (var kind in Enum.GetValues<SituationKind>())
        {
            for (var seed = 0; seed < 600; seed++)
            {
                found.UnionWith(FactSituations.Make(seed, kind).Decide(SocialMediaPolicy.Default).Findings.Select(f => f.Rule.Id));
            }
        }

        Assert.Empty(Content.Rules.OfType<Norm>().Select(n => n.Id).Except(found));
    }

    private static bool IsAccountedFor(Clause clause) => Content.Clauses.Contains(clause) || !clause.IsInTheText;
}
