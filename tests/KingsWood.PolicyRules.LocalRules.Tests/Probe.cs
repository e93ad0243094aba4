using System.Diagnostics;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>The small program beside the tests, in a process of its own.</summary>
internal static class Probe
{
    private const string Name = "LocalRulesProbe";

    public static async Task<(int Code, string Output)> Run(string input, string? runtimeConfig, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] before = runtimeConfig is null
            ? ["exec", Path(".dll")]
            : ["exec", "--runtimeconfig", runtimeConfig, "--depsfile", Path(".deps.json"), Path(".dll")];
        foreach (var arg in before.Concat(args))
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        await error;
        return (process.ExitCode, await output);
    }

    public static string Path(string extension) => System.IO.Path.Combine(AppContext.BaseDirectory, Name + extension);
}
