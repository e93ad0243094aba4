using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Every page that is written from the code.</summary>
internal static class AllPages
{
    /// <summary>The collection of the tests that write into the documentation: one after the other, for two of them write the README.</summary>
    public const string Tests = "documentation";

    /// <summary>What is wrong with them, found once; KINGSWOOD_UPDATE_DOCS=1 has mended by then what can be written anew.</summary>
    public static IReadOnlyList<string> Problems => Found.Value;

    private static Lazy<IReadOnlyList<string>> Found { get; } =
        new(() => [.. Write().Select(p => p.Problem()).OfType<string>(), .. Orphans()]);

    public static IReadOnlyList<GeneratedPart> Write() =>
    [
        .. SocialMediaPolicy.Content.Rules.Select(RulePage.Write),
        .. SocialMediaPolicy.Content.Vocabulary.Facts.Select(FactPage.Write),
        RuleIndex.Write(),
        OtherIndexes.Facts(),
        OtherIndexes.Traceability(),
        OtherIndexes.Readme(),
    ];

    /// <summary>The pages under a folder that nobody writes any more: of a rule or a fact that is gone.</summary>
    private static IEnumerable<string> Orphans()
    {
        var written = Write().Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return new[] { "docs/rules", "docs/facts" }
            .SelectMany(f => Directory.GetFiles(ApprovedText.PathOf(f), "*.md"))
            .Select(f => Path.GetRelativePath(ApprovedText.Root, f).Replace('\\', '/'))
            .Where(f => !written.Contains(f))
            .Select(f => $"{f} is the page of no rule and no fact: delete it.");
    }
}
