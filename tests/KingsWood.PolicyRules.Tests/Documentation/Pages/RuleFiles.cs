using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Where a rule is written and tested, as paths from the root of the repository.</summary>
internal static class RuleFiles
{
    private static readonly string[] Sources = FilesIn("src/KingsWood.PolicyRules/SocialMedia/Rules");

    private static readonly string[] Tests = FilesIn("tests/KingsWood.PolicyRules.Tests/SocialMedia/Rules");

    /// <summary>The files of tests that are named by a rule.</summary>
    public static IEnumerable<string> AllTests => Tests.Where(t => Path.GetFileName(t).StartsWith("KW", StringComparison.Ordinal));

    /// <summary>The file of the rule.</summary>
    public static string SourceOf(string ruleId) => Sources.Single(s => IsOf(ruleId, s) && !IsExamples(s));

    /// <summary>The file of its examples.</summary>
    public static string? ExamplesOf(string ruleId) => Sources.SingleOrDefault(s => IsOf(ruleId, s) && IsExamples(s));

    /// <summary>Its own tests.</summary>
    public static IReadOnlyList<string> TestsOf(string ruleId) => [.. Tests.Where(t => IsOf(ruleId, t))];

    /// <summary>The page of the rule, from the folder of the documentation.</summary>
    public static string PageOf(string ruleId) => $"rules/{ruleId}.md";

    /// <summary>The topics, each with the beginning of its ids, as the register lists them.</summary>
    public static IReadOnlyList<(string Ids, string Topic)> Topics { get; } =
    [
        .. File.ReadLines(ApprovedText.PathOf("src/KingsWood.PolicyRules/SocialMedia/social-media.policy.md"))
            .First(l => l.StartsWith("- ranges: ", StringComparison.Ordinal))["- ranges: ".Length..]
            .Split(", ")
            .Select(r => (r[..r.IndexOf(' ', StringComparison.Ordinal)], r[(r.IndexOf(' ', StringComparison.Ordinal) + 1)..])),
    ];

    /// <summary>A link with the name of the file.</summary>
    public static string Link(string toRoot, string file) => $"[{Path.GetFileName(file)}]({toRoot}{file})";

    /// <summary>A link to the page of a rule.</summary>
    public static string LinkTo(string toPages, string ruleId) => SocialMediaPolicy.Default.Find(ruleId) is { } rule
        ? $"[{ruleId}]({toPages}{ruleId}.md) {rule.Title}"
        : ruleId;

    private static bool IsOf(string ruleId, string file) => Path.GetFileName(file).StartsWith(ruleId, StringComparison.Ordinal);

    private static bool IsExamples(string file) => file.EndsWith(".Examples.cs", StringComparison.Ordinal);

    private static string[] FilesIn(string folder) =>
    [
        .. Directory.GetFiles(ApprovedText.PathOf(folder), "KW*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(ApprovedText.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
