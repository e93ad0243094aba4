using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

public sealed class ExemptionTests
{
    [Theory]
    [InlineData("\"our reading of 1.1\"", "\"\"", "(11,18): error KWA0012: The exemption \"emergency\" has an empty source: name the clause, or the reading of a clause, that it comes from")]
    [InlineData("\"our reading of 1.1\"", "null!", "(11,18): error KWA0012: The exemption \"emergency\" has an empty source: name the clause, or the reading of a clause, that it comes from")]
    [InlineData("Source = \"our reading of 1.1\",", "", "(8,50): error KWA0012: The exemption \"emergency\" has no source: name the clause, or the reading of a clause, that it comes from")]
    [InlineData("\"our reading of 1.1\"", "\"common sense\"", "(11,18): error KWA0012: The exemption \"emergency\" names in its source no clause that the register has")]
    [InlineData("\"our reading of 1.1\"", "\"clauses 1.10, 11.1, 1.1.1 and 2.1b\"", "(11,18): error KWA0012: The exemption \"emergency\" names in its source no clause that the register has")]
    public async Task An_exemption_names_the_clause_that_it_comes_from(string old, string @new, string expected)
    {
        var result = await Phones.Project.Edit(Phones.Exemptions, old, @new).Build(TestContext.Current.CancellationToken);

        Assert.Equal([Phones.Exemptions + expected], result.Ours);
    }

    [Theory]
    [InlineData("\"1.1.\"")]
    [InlineData("\"clause 2.1 (in lessons)\"")]
    [InlineData("\"the law of England\"")]
    [InlineData("\"see 0 scope\"")]
    [InlineData("string.Concat(\"worked out\")")]
    public async Task An_exemption_may_come_from_a_clause_a_reading_or_the_law(string source)
    {
        var result = await Phones.Project
            .Edit(Phones.Exemptions, "\"our reading of 1.1\"", source)
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
    }

    [Fact]
    public async Task A_changed_exemption_keeps_its_source_unless_it_is_emptied()
    {
        var result = await Phones.Project
            .With("Changed.cs", """
                using KingsWood.PolicyRules.Rules;
                namespace Example.School.Phones;
                internal static class Changed
                {
                    public static Exemption Kept { get; } = PhoneExemptions.Emergency with { Advice = "Be brief." };
                    public static Exemption Lost { get; } = PhoneExemptions.Emergency with { Source = " " };
                }
                """)
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Changed.cs(6,87): error KWA0012: The exemption that is changed here has an empty source: name the clause, or the reading of a clause, that it comes from"],
            result.Ours);
    }

    [Fact]
    public async Task Without_a_register_any_source_will_do()
    {
        var result = await new SchoolProject()
            .With(Phones.Exemptions, Phones.Project.Code[Phones.Exemptions])
            .Edit(Phones.Exemptions, "our reading of 1.1", "common sense")
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
    }
}
