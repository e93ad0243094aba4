namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>Where the sources are: above the program, or above where it was started.</summary>
internal static class Repository
{
    private const string Marker = "KingsWood.PolicyRules.sln";

    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory)
        ?? throw new InvalidOperationException($"No folder above the program or above the current one holds {Marker}.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
