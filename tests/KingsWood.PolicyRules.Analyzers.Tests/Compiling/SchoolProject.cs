using System.Collections.Immutable;
using KingsWood.PolicyRules.Analyzers.Diagnostics;
using KingsWood.PolicyRules.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KingsWood.PolicyRules.Analyzers.Tests.Compiling;

/// <summary>A project of a school that writes its own policy: files, registers, tables and what MSBuild says of it.</summary>
internal sealed record SchoolProject
{
    public const string Folder = "/school/";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>C# files by their path in the project.</summary>
    public ImmutableSortedDictionary<string, string> Code { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Additional files by their path in the project.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the compiler is told of the project.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("build_property.RootNamespace", "Example.School")
        .Add("build_property.ProjectDir", Folder);

    public SchoolProject With(string path, string text) => path.EndsWith(".cs", StringComparison.Ordinal)
        ? this with { Code = Code.SetItem(path, text) }
        : this with { Files = Files.SetItem(path, text) };

    public SchoolProject Without(string path) => this with { Code = Code.Remove(path), Files = Files.Remove(path) };

    /// <summary>With one text replaced by another in a file, which must have it.</summary>
    public SchoolProject Edit(string path, string old, string @new)
    {
        var text = Code.TryGetValue(path, out var code) ? code : Files[path];
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Example.School",
        Code.Select(file => CSharpSyntaxTree.ParseText(file.Value, Parsing, Folder + file.Key)),
        Platform,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new PolicyGenerator().AsSourceGenerator()],
        AdditionalTexts,
        Parsing,
        new ProjectOptions(Properties),
        new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    /// <summary>Generates, compiles and analyses.</summary>
    public async Task<BuildResult> Build(CancellationToken cancellation)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _, cancellation);
        var options = new AnalyzerOptions([.. AdditionalTexts], new ProjectOptions(Properties));
        var found = await compilation.WithAnalyzers([new PolicyAnalyzer()], options).GetAllDiagnosticsAsync(cancellation);
        return new(driver.GetRunResult().Results.Single(), compilation, found);
    }

    public IEnumerable<AdditionalText> AdditionalTexts => Files.Select(file => new TextInMemory(Folder + file.Key, file.Value));
}
