using KingsWood.PolicyRules.Analyzers.Registers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Releases;

/// <summary>Under which heading a row stands.</summary>
internal enum ReleaseSection
{
    New,
    Changed,
    Removed,
}

/// <summary>What a release did to one rule.</summary>
internal sealed record ReleaseRow(string Id, string Clause, string Force, ReleaseSection Section, string Release, int Line);

/// <summary>A table of releases as it was read.</summary>
internal sealed class ReleaseTable(AdditionalText file, SourceText text, List<ReleaseRow> rows, List<UnreadableLine> problems)
{
    public string Path { get; } = file.Path;

    public SourceText Text { get; } = text;

    public List<ReleaseRow> Rows { get; } = rows;

    public List<UnreadableLine> Problems { get; } = problems;

    public bool IsShipped { get; } = Has(file, "Shipped");

    public static bool IsOne(AdditionalText file) => Has(file, "Shipped") || Has(file, "Unshipped");

    private static bool Has(AdditionalText file, string name) =>
        System.IO.Path.GetFileName(file.Path).Equals($"RuleReleases.{name}.md", StringComparison.OrdinalIgnoreCase);
}
