using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>The page on files, for somebody who has nothing else: each of its examples works.</summary>
public sealed partial class AdaptationFilesPageTests
{
    private static readonly string Page = File.ReadAllText(ApprovedText.PathOf("docs/adaptation-files.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static TheoryData<string> Examples => [.. Fenced().Matches(Page).Select(m => m.Groups[1].Value)];

    [Fact]
    public void There_are_examples() => Assert.Equal(9, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_and_fits_the_policy(string example)
    {
        var adaptation = Read(example.StartsWith('{') ? example : With(example));

        Assert.NotEmpty(adaptation.Adjustments);
        Assert.NotEqual(SocialMediaPolicy.Default.Fingerprint, SocialMediaPolicy.Default.Adapt(adaptation).Fingerprint);
    }

    [Fact]
    public void Every_member_is_on_the_page() => Assert.All(
        AdaptationMembers.Document.Where(m => m is not ("$schema" or "version")),
        m => Assert.Contains($"`{m}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_code_on_the_page_is_what_a_test_runs() => Assert.Contains(
        string.Join('\n', Code().Match(Page).Groups[1].Value.TrimEnd('\n').Split('\n').Select(l => "        " + l)),
        File.ReadAllText(ApprovedText.PathOf("tests/KingsWood.PolicyRules.Tests/DependencyInjection/AdaptationReloadTests.cs"))
            .Replace("\r\n", "\n", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
