using System.CommandLine;
using KingsWood.PolicyRules.Cli.Drift;

namespace KingsWood.PolicyRules.Cli.Tests.Drift;

/// <summary>Runs the two commands in a folder of their own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drift");

    /// <summary>What was printed, and the exit code.</summary>
    public sealed record Printed(int Code, string Output, string Error);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Save(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a text file, and gives its path.</summary>
    public string Save(string name, string text) => Save(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A register of the made-up policy, as the tool makes it.</summary>
    public string Register() =>
        Save("register.md", Run("fingerprint", Save("original.txt", string.Join('\n', SampleDocument.Original))).Output);

    /// <summary>Runs the tool.</summary>
    public static Printed Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var clock = new NoonClock();
        var code = new RootCommand { DriftCommand.Create(), FingerprintCommand.Create(clock) }
            .Parse(args)
            .Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private sealed class NoonClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    }
}
