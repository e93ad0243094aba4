namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Name);

    public string Name { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public string File(string name) => Path.Combine(Name, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public string Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    public void Dispose() => Directory.Delete(Name, recursive: true);
}
