using System.Globalization;
using KingsWood.PolicyRules.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace KingsWood.PolicyRules.Package.Tests;

/// <summary>The library and its package for local rules, packed once for all tests, under a version that no cache has ever seen.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new("packed");

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    /// <summary>A folder that NuGet can take as a source.</summary>
    public string Feed => folder.Path;

    public string Package => Path.Combine(Feed, $"KingsWood.PolicyRules.{Version}.nupkg");

    public string Symbols => Path.Combine(Feed, $"KingsWood.PolicyRules.{Version}.snupkg");

    public string LocalRules => Path.Combine(Feed, $"KingsWood.PolicyRules.LocalRules.{Version}.nupkg");

    public string LocalRulesSymbols => Path.Combine(Feed, $"KingsWood.PolicyRules.LocalRules.{Version}.snupkg");

    public async ValueTask InitializeAsync()
    {
        await Pack("src/KingsWood.PolicyRules");
        await Pack("src/KingsWood.PolicyRules.LocalRules");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    // What was built for these tests is packed as it is: tests of other projects may be using the same files.
    private async Task Pack(string project) => await DotNet.Run(
        RepositoryRoot(),
        "pack", project, "--no-build", "-c", Configuration(), "-o", Feed,
        $"-p:Version={Version}", $"-p:NuspecOutputPath={Path.Combine(Feed, "nuspec")}");

    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Name;

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KingsWood.PolicyRules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
