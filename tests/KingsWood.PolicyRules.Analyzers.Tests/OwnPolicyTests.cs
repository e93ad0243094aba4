using KingsWood.PolicyRules.Analyzers.Tests.Compiling;

namespace KingsWood.PolicyRules.Analyzers.Tests;

/// <summary>The library itself, as it lies in this repository: what is taken out of it is missed.</summary>
public sealed class OwnPolicyTests
{
    private const string Register = "SocialMedia/social-media.policy.md";
    private const string Links = "SocialMedia/Rules/Content/KW2104LinksChecked";

    private static readonly Lazy<SchoolProject> Library = new(Read);

    [Fact]
    public async Task The_library_keeps_what_it_asks_of_others()
    {
        var result = await Library.Value.Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Ours);
        Assert.Equal(
            ["KingsWood.PolicyRules.SocialMedia.Clauses.g.cs", "KingsWood.PolicyRules.SocialMedia.RuleBook.g.cs"],
            result.Generator.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public async Task A_clause_that_is_taken_out_of_the_register_is_missed()
    {
        var register = Library.Value.Files[Register];
        var from = register.IndexOf("## 2.7\n", StringComparison.Ordinal);
        var to = register.IndexOf("\n## ", from, StringComparison.Ordinal) + 1;

        var result = await Library.Value
            .With(Register, register.Remove(from, to - from))
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            $"{Links}.cs: error KWA0006: The rule KW2104 cites Clauses.SchoolUse.Links, which is no clause of the register",
            WithoutNumbers(Assert.Single(result.Ours)));
    }

    [Fact]
    public async Task A_rule_that_is_taken_out_of_the_code_is_missed()
    {
        var result = await Library.Value
            .Without($"{Links}.cs")
            .Without($"{Links}.Examples.cs")
            .Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "RuleReleases.Unshipped.md: error KWA0015: The rule KW2104 is no longer in the code: take its row out, since it was never shipped",
                $"{Register}: error KWA0003: The register names the rule KW2104, which is not in the code",
            ],
            result.Ours.Select(WithoutNumbers));
    }

    [Fact]
    public async Task Examples_that_are_taken_out_are_missed()
    {
        var result = await Library.Value.Without($"{Links}.Examples.cs").Build(TestContext.Current.CancellationToken);

        Assert.Equal(
            $"{Links}.cs: error KWA0011: The rule KW2104 has no examples: give KW2104LinksChecked a static property Examples with at least one",
            WithoutNumbers(Assert.Single(result.Ours)));
    }

    // The lines move with every edit of the policy, and what is tested here is what is said and in which file.
    private static string WithoutNumbers(string diagnostic)
    {
        var from = diagnostic.IndexOf('(', StringComparison.Ordinal);
        return diagnostic.Remove(from, diagnostic.IndexOf(')', from) - from + 1);
    }

    private static SchoolProject Read()
    {
        var folder = Path.Combine(Repository.Root, "src", "KingsWood.PolicyRules");
        var project = new SchoolProject
        {
            Properties = Phones.Project.Properties.SetItem("build_property.RootNamespace", "KingsWood.PolicyRules"),
        };
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            project = project.With(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        }

        return project
            .With("Usings.cs", string.Concat(
                new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks" }
                    .Select(name => $"global using {name};\n")))
            .With(Register, Repository.Read($"src/KingsWood.PolicyRules/{Register}"))
            .With(Phones.Shipped, Repository.Read("nuget/RuleReleases.Shipped.md"))
            .With(Phones.Unshipped, Repository.Read("nuget/RuleReleases.Unshipped.md"));
    }
}
