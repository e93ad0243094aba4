using System.Text.RegularExpressions;
using KingsWood.PolicyRules.Tests.Documentation;

namespace KingsWood.PolicyRules.Tests.Adaptations;

/// <summary>The table of namespaces in docs/adaptation.md, for whoever writes an adaptation in C# from that page.</summary>
public sealed partial class AdaptationPageNamespacesTests
{
    // Those of which the table names a few, since a page of their own has them all.
    private static readonly string[] NamedByExample = ["Model", "SocialMedia.Facts", "SocialMedia.Readings"];

    private static readonly string Page = File.ReadAllText(ApprovedText.PathOf("docs/adaptation.md")).ReplaceLineEndings("\n");

    private static readonly ILookup<string, string> Types = typeof(Policy).Assembly.GetExportedTypes()
        .ToLookup(t => t.Name.Split('`')[0], t => t.Namespace![Math.Min(t.Namespace!.Length, "KingsWood.PolicyRules.".Length)..]);

    private static readonly (string[] Namespaces, string[] Names)[] Rows =
    [
        .. Row().Matches(Page).Select(m => (
            Code().Matches(m.Groups[1].Value).Select(c => c.Groups[1].Value).DefaultIfEmpty("").ToArray(),
            Code().Matches(m.Groups[2].Value).Select(c => c.Groups[1].Value).ToArray())),
    ];

    [Fact]
    public void Every_type_of_the_table_is_in_one_of_its_namespaces() => Assert.All(
        Rows.Where(r => !r.Namespaces.Contains("LocalRules")),
        row => Assert.All(row.Names.Where(Types.Contains), name => Assert.Contains(Types[name], row.Namespaces.Contains)));

    [Fact]
    public void Every_type_that_an_example_uses_is_in_the_table()
    {
        var used = Example().Matches(Page).SelectMany(m => Word().Matches(m.Value).Select(w => w.Value)).Distinct()
            .Where(w => Types.Contains(w) && !Types[w].All(NamedByExample.Contains));

        Assert.All(used, name => Assert.Contains(Rows, r => r.Names.Contains(name)));
    }

    [GeneratedRegex(@"^\| ((?:`[A-Za-z.]+`(?:, )?)+|\(itself\)) \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("```csharp\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex Word();
}
