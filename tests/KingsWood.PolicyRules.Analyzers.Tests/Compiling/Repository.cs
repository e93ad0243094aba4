using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Analyzers.Tests.Compiling;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
