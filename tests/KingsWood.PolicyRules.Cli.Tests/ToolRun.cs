using System.Text;
using KingsWood.PolicyRules.Cli.Output;
using Microsoft.Extensions.Time.Testing;

namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>One run of the tool within this process: what it printed, and its exit code.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>A Monday morning in term.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static ToolRun Of(params string[] args) => With(input: "", args);

    public static ToolRun With(string input, params string[] args) => On(c => c, Encoding.UTF8.GetBytes(input), args);

    public static ToolRun On(Func<ToolConsole, ToolConsole> adapt, byte[] input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stream = new MemoryStream(input);
        var console = adapt(new ToolConsole
        {
            Input = stream,
            Out = output,
            Error = error,
            Clock = new SchoolClock(new FakeTimeProvider(Now)),
        });
        var code = Program.Run(args, console);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Several problems: a heading, and a line for each of them in this order.</summary>
    public ToolRun FailsWithEach(int code, params string[] says)
    {
        Assert.Equal(code, Code);
        var lines = Error.TrimEnd('\n').Split('\n');
        Assert.StartsWith("kingswood-policy: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith($", for {says.Length} reasons:", lines[0], StringComparison.Ordinal);
        Assert.Equal(says.Length, lines.Length - 1);
        Assert.All(lines.Skip(1).Zip(says), l =>
        {
            Assert.StartsWith("  - ", l.First, StringComparison.Ordinal);
            Assert.Contains(l.Second, l.First, StringComparison.Ordinal);
        });
        return this;
    }

    /// <summary>One clear message: one line, named, without a stack trace.</summary>
    public ToolRun FailsWith(int code, params string[] says)
    {
        Assert.Equal(code, Code);
        Assert.StartsWith("kingswood-policy: ", Error, StringComparison.Ordinal);
        Assert.Equal(1, Error.Count(c => c == '\n'));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Error, StringComparison.Ordinal);
        Assert.All(says, s => Assert.Contains(s, Error, StringComparison.Ordinal));
        return this;
    }
}
