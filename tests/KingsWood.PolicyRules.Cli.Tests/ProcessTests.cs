using System.Diagnostics;
using System.Text;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>The real thing: what only a process of its own can show.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_decision_comes_out_as_plain_utf8_with_its_code()
    {
        var (code, output, error) = await RunAsync(Situations.NotPermitted, "decide");

        Assert.Equal((1, ""), (code, error));
        Assert.DoesNotContain((byte)0x1b, output);
        Assert.NotEqual(0xef, output[0]);
        Assert.Contains("Not permitted", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_command_line_ends_with_64()
    {
        var (code, output, error) = await RunAsync("", "decide", "--nonsense");

        Assert.Equal(64, code);
        Assert.Empty(output);
        Assert.StartsWith("kingswood-policy: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_culture_of_the_machine_changes_nothing()
    {
        var (code, output, _) = await RunAsync(Situations.PermittedWithAdvice, "decide", "--as-of", "2026-11-23");

        Assert.Equal(0, code);
        Assert.Equal(ToolRun.With(Situations.PermittedWithAdvice, "decide", "--as-of", "2026-11-23").Output, Encoding.UTF8.GetString(output));
    }

    [Fact]
    public async Task An_interview_can_be_held_through_a_pipe()
    {
        var (code, output, error) = await RunAsync("connection\nno\n", "ask");

        Assert.Equal(65, code);
        Assert.Contains("How far has it come?", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Contains("nothing was decided", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_ends_an_interview_with_130_and_one_line()
    {
        // Where whoever started the tests lets nobody be interrupted, as a shell does in the background, it would wait for ever.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        var stop = patience.Token;
        using var process = Start("ask");
        var error = process.StandardError.ReadToEndAsync(stop);

        // The first question is asked, so that it waits for an answer and for nothing else.
        var asked = new char[1];
        Assert.Equal(1, await process.StandardOutput.ReadAsync(asked, stop));
        using (var kill = Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]))
        {
            await kill.WaitForExitAsync(stop);
        }

        await process.WaitForExitAsync(stop);

        Assert.Equal((130, "kingswood-policy: ended by Ctrl+C, without an answer.\n"), (process.ExitCode, await error));
    }

    private static async Task<(int Code, byte[] Output, string Error)> RunAsync(string input, params string[] args)
    {
        var stop = TestContext.Current.CancellationToken;
        using var process = Start(args);
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await WriteAsync(process, input);
        await Task.WhenAll(reading, error, process.WaitForExitAsync(stop));
        return (process.ExitCode, output.ToArray(), await error);
    }

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "kingswood-policy.dll"), .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8" },
    })!;

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read anything, which is its right.
        }
    }
}
