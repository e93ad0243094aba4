using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

public sealed class ReleaseTests
{
    private const string Table = """
        | Rule ID | Clause | Force | Verdict | Notes |
        |---------|--------|-------|---------|-------|

        """;

    [Theory]
    [InlineData("## Unshipped", "## Soon", "(3,1): error KWA0013: The release table cannot be read here: expected \"## Release 1.2.3\" or \"## Unshipped\"; found \"## Soon\"")]
    [InlineData("### New Rules", "### New Rules\n\nAll new.", "(7,1): error KWA0013: The release table cannot be read here: expected a row such as \"| Rule ID | Clause | Force | Verdict | Notes |\"; found \"All new.\"")]
    [InlineData("| No private texts |", "|", "(9,1): error KWA0013: The release table cannot be read here: expected a row such as \"| Rule ID | Clause | Force | Verdict | Notes |\"; found \"| XY1002 | 1.1 | should not | |\"", "Phones/Contact/XY1002NoPrivateTexts.cs(10,14): warning KWA0016: The rule XY1002 has no row in the release tables: add one under \"### New Rules\" of RuleReleases.Unshipped.md")]
    [InlineData("| * |", "| yes |", "(10,1): error KWA0013: The release table cannot be read here: expected a star where some verdict changes, or nothing; found \"yes\"", "Phones/Lessons/XY2001SwitchedOff.cs(10,14): warning KWA0016: The rule XY2001 has no row in the release tables: add one under \"### New Rules\" of RuleReleases.Unshipped.md")]
    [InlineData("| XY1002 |", "| 1002 |", "(9,1): error KWA0013: The release table cannot be read here: expected the id of a rule such as KW1002; found \"1002\"", "Phones/Contact/XY1002NoPrivateTexts.cs(10,14): warning KWA0016: The rule XY1002 has no row in the release tables: add one under \"### New Rules\" of RuleReleases.Unshipped.md")]
    public async Task A_line_that_cannot_be_read_is_reported_where_it_stands(string old, string @new, string expected, string? consequence = null)
    {
        var result = await Phones.Project.Edit(Phones.Unshipped, old, @new).Build(TestContext.Current.CancellationToken);

        Assert.Equal([.. consequence is null ? Array.Empty<string>() : [consequence], Phones.Unshipped + expected], result.Ours);
    }

    [Fact]
    public async Task A_section_has_a_name_that_is_known()
    {
        var result = await Phones.Project
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + "\n### Old Rules\n\n" + Table + "| XY1001 | 1.1 | must not | | |\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "RuleReleases.Unshipped.md(12,1): error KWA0013: The release table cannot be read here: expected \"### New Rules\", \"### Changed Rules\" or \"### Removed Rules\" under a release; found \"### Old Rules\"",
                "RuleReleases.Unshipped.md(16,1): error KWA0013: The release table cannot be read here: expected a heading such as \"### New Rules\" above the row; found none",
            ],
            result.Ours);
    }

    [Theory]
    [InlineData("New Rules", "| XY1001 | 1.1 | must not | | |", "error KWA0013: The release table cannot be read here: expected each new rule once; found XY1001 again")]
    [InlineData("New Rules", "| XY1009 | 1.1 | should | | |", "error KWA0008: The id XY1009 was removed (Release 0.2.0) and is never used again")]
    [InlineData("Changed Rules", "| XY1001 | 1.1 | should not | * | |", "warning KWA0017: The row of XY1001 says \"should not\" and the code says \"must not\": correct the row")]
    [InlineData("Changed Rules", "| XY1001 | 2.1 | must not | * | |", "warning KWA0017: The row of XY1001 says \"2.1\" and the code says \"1.1\": correct the row")]
    public async Task A_row_agrees_with_the_rows_before_it_and_with_the_code(string section, string row, string expected)
    {
        var result = await Phones.Project
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + $"\n### {section}\n\n{Table}{row}\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal([$"{Phones.Unshipped}(16,3): {expected}"], result.Ours);
    }

    [Fact]
    public async Task A_changed_rule_needs_to_have_been_new()
    {
        var result = await Phones.Project
            .Edit(Phones.Shipped, "| XY1001 | 1.1 | must not | | No private calls |\n", "")
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + $"\n### Changed Rules\n\n{Table}| XY1001 | 1.1 | must not | | |\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [$"{Phones.Unshipped}(16,3): error KWA0013: The release table cannot be read here: expected a row of XY1001 under \"### New Rules\" before this one; found none"],
            result.Ours);
    }

    [Fact]
    public async Task A_shipped_row_is_not_rewritten_but_followed_by_one_that_says_what_changed()
    {
        var changed = Phones.Project.Edit(Phones.Rule1001, "Force.MustNot", "Force.ShouldNot");

        var silent = await changed.Build(TestContext.Current.CancellationToken);
        var said = await changed
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + $"\n### Changed Rules\n\n{Table}| XY1001 | 1.1 | should not | | |\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["RuleReleases.Shipped.md(11,3): warning KWA0017: The row of XY1001 says \"must not\" and the code says \"should not\": add a row under \"### Changed Rules\" of RuleReleases.Unshipped.md"],
            silent.Ours);
        Assert.Empty(said.Ours);
    }

    [Fact]
    public async Task A_removed_rule_does_not_still_exist()
    {
        var result = await Phones.Project
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + $"\n### Removed Rules\n\n{Table}| XY1001 | 1.1 | must not | * | |\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [$"{Phones.Rule1001}(10,14): error KWA0014: The rule XY1001 is called removed by RuleReleases.Unshipped.md and still exists"],
            result.Ours);
    }

    [Fact]
    public async Task A_rule_that_the_register_calls_removed_does_not_still_exist()
    {
        var result = await Phones.Project
            .Edit(Phones.Register, "- edition: 1", "- edition: 1\n- removed: XY1001, XY1009")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [$"{Phones.Rule1001}(10,14): error KWA0014: The rule XY1001 is called removed by phones.policy.md and still exists"],
            result.Ours);
    }

    [Fact]
    public async Task A_removed_rule_is_gone_in_peace()
    {
        var result = await Phones.Project
            .Without(Phones.Rule1001)
            .Edit(Phones.Register, "- rules: XY1001\n- purposes: children\n", "- no rule: it was given up\n")
            .With(Phones.Unshipped, Phones.Project.Files[Phones.Unshipped] + $"\n### Removed Rules\n\n{Table}| XY1001 | 1.1 | must not | * | |\n")
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Empty(result.Compilers);
    }
}
