namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>The rows of nuget/RuleReleases.*.md: since which version a rule is there.</summary>
internal static class RuleReleases
{
    /// <summary>The rows, the oldest version first.</summary>
    public static IReadOnlyList<RuleRelease> Rows { get; } =
        [.. Read("nuget/RuleReleases.Shipped.md"), .. Read("nuget/RuleReleases.Unshipped.md")];

    /// <summary>What a page says of a rule's history; empty where no row has it.</summary>
    public static IReadOnlyList<string> Of(string ruleId) =>
    [
        .. Rows.Where(r => r.RuleId == ruleId).Select(r =>
            $"{r.What} in {(r.Version is { } version ? $"version {version}" : "the next version, which is not released yet")}."),
    ];

    private static IEnumerable<RuleRelease> Read(string file)
    {
        string? version = null;
        var what = "";
        foreach (var line in File.ReadLines(ApprovedText.PathOf(file)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                version = line.StartsWith("## Release ", StringComparison.Ordinal) ? line["## Release ".Length..].Trim() : null;
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                what = line[4..].Split(' ')[0] switch { "New" => "Added", var other => other };
            }
            else if (line.StartsWith("| KW", StringComparison.Ordinal))
            {
                yield return new(line.Split('|')[1].Trim(), what, version);
            }
        }
    }
}

/// <summary>A row: what a version did to a rule.</summary>
internal sealed record RuleRelease(string RuleId, string What, string? Version);
