using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

/// <summary>What somebody takes out of a policy breaks the build, with the word that says what is missing.</summary>
public sealed class BrokenPromiseTests
{
    [Fact]
    public async Task The_build_breaks_when_a_clause_is_taken_out_of_the_register()
    {
        var register = Phones.Project.Files[Phones.Register];
        var without = register[..register.IndexOf("## 2.1", StringComparison.Ordinal)];

        var result = await Phones.Project.With(Phones.Register, without).Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Phones/Lessons/XY2001SwitchedOff.cs(11,18): error KWA0006: The rule XY2001 cites Clauses.Pupils.Lessons, which is no clause of the register"],
            result.Ours);
        Assert.Equal(
            ["Phones/Lessons/XY2001SwitchedOff.cs(11,26): error CS0117: 'Clauses' does not contain a definition for 'Pupils'"],
            result.Compilers);
    }

    [Fact]
    public async Task The_build_breaks_when_a_part_of_a_clause_is_taken_out_of_the_register()
    {
        var register = Phones.Project.Files[Phones.Register];
        var from = register.IndexOf("## 1.1 b", StringComparison.Ordinal);
        var to = register.IndexOf("## 2.1", StringComparison.Ordinal);

        var result = await Phones.Project
            .With(Phones.Register, register.Remove(from, to - from))
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Phones/Contact/XY1002NoPrivateTexts.cs(11,18): error KWA0004: The rule XY1002 cites 1.1, and the register does not list it there"],
            result.Ours);
    }

    [Fact]
    public async Task The_build_breaks_when_a_rule_is_taken_out_of_the_code()
    {
        var result = await Phones.Project.Without(Phones.Rule1001).Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "Phones/phones.policy.md(23,10): error KWA0003: The register names the rule XY1001, which is not in the code",
                "RuleReleases.Shipped.md(11,3): error KWA0015: The rule XY1001 is no longer in the code: add a row under \"### Removed Rules\" of RuleReleases.Unshipped.md",
            ],
            result.Ours);
    }

    [Fact]
    public async Task The_build_breaks_when_a_rule_that_was_never_shipped_is_taken_out_of_the_code()
    {
        var result = await Phones.Project.Without(Phones.Rule1002).Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "Phones/phones.policy.md(34,10): error KWA0003: The register names the rule XY1002, which is not in the code",
                "RuleReleases.Unshipped.md(9,3): error KWA0015: The rule XY1002 is no longer in the code: take its row out, since it was never shipped",
            ],
            result.Ours);
    }

    [Theory]
    [InlineData("Examples => [];")]
    [InlineData("Examples { get; } = [];")]
    [InlineData("Examples => System.Array.Empty<RuleExample>();")]
    [InlineData("Examples => new RuleExample[] { };")]
    [InlineData("Others => [null!];")]
    public async Task The_build_breaks_when_the_last_example_of_a_rule_is_taken_out(string rest)
    {
        var result = await Phones.Project
            .Edit(Phones.Rule1001, "Examples => [null!];", rest)
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["Phones/Contact/XY1001NoPrivateCalls.cs(8,24): error KWA0011: The rule XY1001 has no examples: give XY1001NoPrivateCalls a static property Examples with at least one"],
            result.Ours);
        Assert.Empty(result.Compilers);
    }
}
