using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

/// <summary>A school's own register and rules, under its own prefix and in its own namespace.</summary>
public sealed class GoodProjectTests
{
    [Fact]
    public async Task A_schools_own_policy_compiles_without_a_word()
    {
        var result = await Phones.Project.Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
        Assert.Equal(
            ["Example.School.Phones.Clauses.g.cs", "Example.School.Phones.RuleBook.g.cs"],
            result.Generator.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public async Task A_project_with_neither_register_nor_rules_gets_nothing()
    {
        var result = await new SchoolProject().With("A.cs", "class A;").Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
        Assert.Empty(result.Generator.GeneratedSources);
    }

    [Fact]
    public async Task Rules_without_a_register_and_without_tables_are_held_to_what_can_be_said_of_them_alone()
    {
        var result = await new SchoolProject()
            .With("Clauses.cs", """
                using KingsWood.PolicyRules.Rules;
                namespace Example.School;
                internal static class Clauses { public static Clause One { get; } = new("1.1", "one"); }
                """)
            .With(Phones.Rule1001, Phones.RuleFile("XY1001NoPrivateCalls", "XY1001", "Clauses.One", "MustNot"))
            .With(Phones.Rule1002, Phones.RuleFile("XY1002NoPrivateTexts", "XY1002", "null!", "MustNot"))
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Phones/Contact/XY1002NoPrivateTexts.cs(11,18): error KWA0005: The rule XY1002 cites no clause: say Clause.Gap where the policy is silent, Clause.Law where the law speaks"],
            result.Ours);
        Assert.Empty(result.Compilers);
        Assert.Equal(["Example.School.RuleBook.g.cs"], result.Generator.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public async Task A_rule_may_stand_on_a_gap_on_the_law_or_on_a_clause_of_another_policy()
    {
        var result = await Phones.Project
            .With("Phones/Contact/XY1003A.cs", Phones.RuleFile("XY1003A", "XY1003", "Clause.Gap", "Gap"))
            .With("Phones/Contact/XY1004A.cs", Phones.RuleFile("XY1004A", "XY1004", "Clause.Law", "Duty"))
            .With("Phones/Contact/XY1005A.cs", Phones.RuleFile(
                "XY1005A", "XY1005", "KingsWood.PolicyRules.SocialMedia.Clauses.PersonalUse.Connections", "Duty"))
            .Edit(Phones.Unshipped, "| XY1002 ", """
                | XY1003 | gap | gap | | |
                | XY1004 | law | duty | | |
                | XY1005 | 1.10 | duty | | |
                | XY1002 
                """)
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }

    [Fact]
    public async Task Carriage_returns_and_a_byte_order_mark_are_no_matter()
    {
        var text = Phones.Project.Files[Phones.Register];

        var result = await Phones.Project
            .With(Phones.Register, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal))
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }
}
