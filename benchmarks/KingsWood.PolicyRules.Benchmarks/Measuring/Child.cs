using System.Diagnostics;

namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>Runs another program and waits for it.</summary>
internal static class Child
{
    /// <summary>Its exit code, everything it wrote and how long it took, in milliseconds.</summary>
    public static (int Code, string Output, double Milliseconds) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return (process.ExitCode, output + errors.Result, elapsed);
    }

    /// <summary>Whether a program can be started at all.</summary>
    public static bool IsThere(string program)
    {
        try
        {
            return Run(program, "--version").Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
