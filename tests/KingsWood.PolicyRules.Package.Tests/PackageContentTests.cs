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
    public void The_package_for_local_rules_holds_exactly_these_files() =>
        Assert.Equal(
            [
                "KingsWood.PolicyRules.LocalRules.nuspec",
                "LocalRules.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "icon.png",
                "lib/net10.0/KingsWood.PolicyRules.LocalRules.dll",
                "lib/net10.0/KingsWood.PolicyRules.LocalRules.xml",
                "package/services/metadata/core-properties/*.psmdcp",
            ],
            EntriesOf(packed.LocalRules));

    [Fact]
    public void The_symbols_for_local_rules_hold_exactly_these_files() =>
        Assert.Equal(
            [
                "KingsWood.PolicyRules.LocalRules.nuspec",
                "[Content_Types].xml",
                "_rels/.rels",
                "lib/net10.0/KingsWood.PolicyRules.LocalRules.pdb",
                "package/services/metadata/core-properties/*.psmdcp",
            ],
            EntriesOf(packed.LocalRulesSymbols));

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_abstractions_only() =>
        Assert.Equal(
            [
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
            ],
            Dependencies(packed.Package, "KingsWood.PolicyRules.nuspec", "README.md").Keys);

    [Fact]
    public void The_package_for_local_rules_says_what_it_is_and_depends_on_the_library_of_its_own_version()
    {
        var dependencies = Dependencies(packed.LocalRules, "KingsWood.PolicyRules.LocalRules.nuspec", "LocalRules.md");

        // Its own, and what these need where the version is pinned for all projects.
        Assert.Equal(
            [
                "FastExpressionCompiler",
                "FluentValidation",
                "KingsWood.PolicyRules",
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.FileProviders.Physical",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
                "RulesEngine",
                "System.Linq.Dynamic.Core",
            ],
            dependencies.Keys);
        Assert.Equal(packed.Version, dependencies["KingsWood.PolicyRules"]);
    }

    // What it depends on, with the versions, once it has said what it is.
    private SortedDictionary<string, string> Dependencies(string package, string nuspec, string readme)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(nuspec)!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

        Assert.Equal(packed.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", metadata.Elements().Single(e => e.Name.LocalName == "license").Attribute("type")!.Value);
        Assert.Equal((readme, "icon.png"), (Value("readme"), Value("icon")));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        return new(
            metadata.Descendants().Where(e => e.Name.LocalName == "dependency")
                .ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value),
            StringComparer.Ordinal);

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
