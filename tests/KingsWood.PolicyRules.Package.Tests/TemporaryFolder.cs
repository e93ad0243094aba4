namespace KingsWood.PolicyRules.Package.Tests;

/// <summary>A folder of its own outside the repository, so that nothing of its build files reaches it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string purpose) =>
        Path = Directory.CreateTempSubdirectory($"kingswood-policy-{purpose}-").FullName;

    public string Path { get; }

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner or the like holds a file; the machine cleans up its temporary folder itself.
        }
    }
}
