using System.IO.Compression;
using System.Xml.Linq;

namespace KingsWood.PolicyRules.Package.Tests;

public sealed class PackageContentTests(PackedLibrary packed)
{
    [Fact]
    public void The_package_holds_exactly_these_files() =>
        Assert.Equal(
            [
                "KingsWood.PolicyRules.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/KingsWood.PolicyRules.Analyzers.dll",
                "build/KingsWood.PolicyRules.props",
                "build/KingsWood.PolicyRules.targets",
                "buildTransitive/KingsWood.PolicyRules.props",
                "buildTransitive/KingsWood.PolicyRules.targets",
                .. Enumerable.Range(1, 19).Select(n => $"docs/analyzers/KWA{n:0000}.md"),
                "docs/analyzers/README.md",
                "docs/clause-register.md",
                "icon.png",
                "lib/net10.0/KingsWood.PolicyRules.dll",
                "lib/net10.0/KingsWood.PolicyRules.xml",
                "package/services/metadata/core-properties/*.psmdcp",
                "presets/advisory.adaptation.json",
                "presets/default.adaptation.json",
                "presets/strict.adaptation.json",
            ],
            EntriesOf(packed.Package));

    [Fact]
    public void The_symbols_hold_exactly_these_files() =>
        Assert.Equal(
            [
                "KingsWood.PolicyRules.nuspec",
                "[Content_Types].xml",
                "_rels/.rels",
                "lib/net10.0/KingsWood.PolicyRules.pdb",
                "package/services/metadata/core-properties/*.psmdcp",
            ],
            EntriesOf(packed.Symbols));

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_abstractions_only()
    {
        using var archive = ZipFile.OpenRead(packed.Package);
        using var stream = archive.GetEntry("KingsWood.PolicyRules.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

        Assert.Equal(packed.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", metadata.Elements().Single(e => e.Name.LocalName == "license").Attribute("type")!.Value);
        Assert.Equal(("README.md", "icon.png"), (Value("readme"), Value("icon")));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.Equal(
            [
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
            ],
            metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Order(StringComparer.Ordinal));

        string Value(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
    }

    // The name of one entry is made anew for every package.
    private static IEnumerable<string> EntriesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries
                .Select(e => e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) ? "package/services/metadata/core-properties/*.psmdcp" : e.FullName)
                .Order(StringComparer.Ordinal),
        ];
    }
}
