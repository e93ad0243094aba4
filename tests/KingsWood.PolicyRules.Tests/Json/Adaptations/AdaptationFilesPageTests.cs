using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.Tests.Documentation;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>The page on files, for somebody who has nothing else: each of its examples works.</summary>
public sealed partial class AdaptationFilesPageTests
{
    private static readonly string Page = File.ReadAllText(ApprovedText.PathOf("docs/adaptation-files.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string InOneLine => Page.Replace('\n', ' ');

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
    public void Every_role_that_is_built_in_is_on_the_page() =>
        Assert.Contains($"Built in, and not to be added, are {Listed(Role.WellKnown.Select(r => r.Id))}; ", InOneLine, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_no_school_can_loosen_is_on_the_page() => Assert.Contains(
        $"No school can loosen {Listed(SocialMediaPolicy.Content.Norms.Where(TheLaw.Asks).Select(n => n.Id))}, whatever its reason.",
        InOneLine,
        StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_the_preset_advisory_makes_advice_is_on_the_page() => Assert.Contains(
        $"neither keeps children safe nor is asked by law: {Listed(Presets.Of(Preset.Advisory, SocialMediaPolicy.Content).OfType<SeverityAdjustment>().Select(a => a.RuleId))}. ",
        InOneLine,
        StringComparison.Ordinal);

    [Fact]
    public void Hours_that_may_reach_into_the_next_day_need_a_reason_with_each_of_the_two_settings()
    {
        var problems = Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(
            Read(With("\"settings\": { \"report-hours\": \"alone\", \"report-within-hours\": 20 }")))).Problems;

        Assert.Contains("stated together, each of the two settings needs the reason", InOneLine, StringComparison.Ordinal);
        Assert.Equal(
            [(ProblemKind.LooseningWithoutReason, "$.settings['report-hours']"), (ProblemKind.LooseningWithoutReason, "$.settings['report-within-hours']")],
            problems.Select(p => (p.Kind, p.Place.Path)));
    }

    [Fact]
    public void The_code_on_the_page_is_what_a_test_runs() => Assert.Contains(
        string.Join('\n', Code().Match(Page).Groups[1].Value.TrimEnd('\n').Split('\n').Select(l => "        " + l)),
        File.ReadAllText(ApprovedText.PathOf("tests/KingsWood.PolicyRules.Tests/DependencyInjection/AdaptationReloadTests.cs"))
            .Replace("\r\n", "\n", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
