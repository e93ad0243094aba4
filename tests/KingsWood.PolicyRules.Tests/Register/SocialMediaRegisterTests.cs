using KingsWood.PolicyRules.Register;
using KingsWood.PolicyRules.Rules;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;

namespace KingsWood.PolicyRules.Tests.Register;

public sealed class SocialMediaRegisterTests
{
    private static readonly ClauseRegister Register = SocialMediaPolicy.Register;

    [Fact]
    public void The_register_has_no_problem()
    {
        Assert.Empty(Register.Problems);
        Assert.Equal(SocialMediaPolicy.Content.Edition, Register.Edition);
    }

    [Fact]
    public void Every_clause_of_the_code_is_in_the_register_under_the_name_of_its_constant()
    {
        var named = typeof(Clauses).GetNestedTypes().SelectMany(t => t.GetProperties()
            .Select(p => ($"{t.Name}.{p.Name}", ((Clause)p.GetValue(null)!).Coordinate)));

        Assert.Subset(Register.Entries.Select(e => (e.Name, e.Clause)).ToHashSet(), named.ToHashSet());
    }

    [Fact]
    public void Every_rule_stands_at_the_clause_that_it_cites_and_nowhere_else()
    {
        var inTheCode = SocialMediaPolicy.Content.Rules.Where(r => r.Clause.IsInTheText).Select(r => (r.Clause.Coordinate, r.Id));

        Assert.Equal(
            inTheCode.Order(),
            Register.Entries.SelectMany(e => e.Rules.Select(id => (e.Clause, id))).Distinct().Order());
    }

    [Fact]
    public void Every_rule_serves_what_its_entries_serve()
    {
        foreach (var rule in SocialMediaPolicy.Content.Rules.Where(r => r.Clause.IsInTheText))
        {
            var purposes = Register.Entries.Where(e => e.Rules.Contains(rule.Id)).Aggregate(Purposes.None, (p, e) => p | e.Purposes);

            Assert.True(purposes.HasFlag(rule.Serves), $"{rule.Id}: {rule.Serves} in the code, {purposes} in the register");
        }
    }

    [Fact]
    public void A_reading_with_a_label_names_a_setting_and_every_setting_has_its_reading()
    {
        var named = Register.Entries.SelectMany(e => e.Readings).Select(r => r.Setting).OfType<string>();

        Assert.Equal(AllSettings.InOrder.Select(s => s.Id).Order(), named.Distinct().Order());
    }

    [Fact]
    public void The_bullets_are_numbered_without_a_gap()
    {
        var bullets = Register.Entries.Select(e => e.Clause).Where(c => c.Contains('.', StringComparison.Ordinal)).Distinct();

        Assert.Equal(
            [.. Enumerable.Range(1, 13).Select(i => $"1.{i}"), .. Enumerable.Range(1, 10).Select(i => $"2.{i}")],
            bullets);
    }

    [Fact]
    public void Every_place_of_the_text_is_accounted_for()
    {
        Assert.Equal(76, Register.Entries.Count);
        Assert.Equal(47, Register.Wordings.Count);
        Assert.All(Register.Entries, e => Assert.True(e.Rules.Count > 0 ^ e.NoRule is not null, e.Coordinate));
    }
}
