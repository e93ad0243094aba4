using System.Runtime;
using System.Runtime.InteropServices;

namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>What the figures were measured on, without which they say little.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
        + $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}, "
        + $"{(GCSettings.IsServerGC ? "server" : "workstation")} GC; {ThreadClock.Name}";

    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        var line = System.IO.File.Exists(File)
            ? System.IO.File.ReadLines(File).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? "unnamed processor";
    }
}
