using KingsWood.PolicyRules.Analyzers.Diagnostics;
using KingsWood.PolicyRules.Analyzers.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace KingsWood.PolicyRules.Analyzers.Tests;

/// <summary>Each diagnostic has its page, which says the same as the code, and a place in the list of all.</summary>
public sealed class HelpPageTests
{
    public static TheoryData<string> Ids => [.. new PolicyAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_the_title_the_severity_and_how_it_is_configured(string id)
    {
        var descriptor = Find(id);

        var lines = Repository.Read(descriptor.HelpLinkUri).Split('\n');

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"| {descriptor.DefaultSeverity} | ", lines[4], StringComparison.Ordinal);
        Assert.Equal(
            descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd),
            lines[4].EndsWith("not by `.editorconfig` |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_of_all_has_it(string id)
    {
        var descriptor = Find(id);

        Assert.Contains(
            $"| [{id}]({id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |",
            Repository.Read("docs/analyzers/README.md").Split('\n'));
    }

    [Fact]
    public void There_is_no_page_without_a_diagnostic()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs/analyzers"), "KWA*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Ids.Select(row => row.Data), pages);
    }

    private static DiagnosticDescriptor Find(string id) => new PolicyAnalyzer().SupportedDiagnostics.Single(d => d.Id == id);
}
