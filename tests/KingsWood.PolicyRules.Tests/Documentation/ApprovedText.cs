using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Tests.Documentation;

/// <summary>Text in the repository that must be what the code says. KINGSWOOD_UPDATE_DOCS=1 writes it anew.</summary>
internal static class ApprovedText
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The whole file is <paramref name="actual"/>.</summary>
    public static void File(string relative, string actual)
    {
        var path = PathOf(relative);
        if (Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1")
        {
            System.IO.File.WriteAllText(path, actual);
        }

        Assert.True(System.IO.File.Exists(path), $"{relative} is missing. Run the tests with KINGSWOOD_UPDATE_DOCS=1.");
        Assert.Equal(Lines(actual), Lines(System.IO.File.ReadAllText(path)));
    }

    /// <summary>The fenced block after the marker line is <paramref name="actual"/>.</summary>
    public static void Block(string relative, string marker, string actual)
    {
        var path = PathOf(relative);
        var text = Lines(System.IO.File.ReadAllText(path));
        var start = text.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{relative} has no marker {marker}.");
        var first = text.IndexOf('\n', text.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        var last = text.IndexOf("```", first, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("KINGSWOOD_UPDATE_DOCS") == "1")
        {
            System.IO.File.WriteAllText(path, text = text[..first] + actual + text[last..]);
            last = first + actual.Length;
        }

        Assert.Equal(Lines(actual), text[first..last]);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "KingsWood.PolicyRules.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
