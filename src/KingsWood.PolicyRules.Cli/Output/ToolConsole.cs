using System.Text;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Everything that the tool knows of the world around it, so that a test can put its own in its place.</summary>
internal sealed record ToolConsole
{
    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input is a file or a pipe, and not somebody at a keyboard.</summary>
    public bool InputIsRedirected { get; init; } = true;

    /// <summary>The columns of the terminal; <see langword="null"/> where the output is a file or a pipe.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether colours are wanted on a terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>Tells the time at the school.</summary>
    public SchoolClock Clock { get; init; } = SchoolClock.System;

    /// <summary>What Ctrl+C does; nothing but what the system does where there is none.</summary>
    public Interruption? Interruption { get; init; }

    /// <summary>Ends long work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Where answers are written.</summary>
    public Page Page => Columns is { } columns ? new TerminalPage(Out, columns, Colour) : new PlainPage(Out);

    /// <summary>The console of this process: UTF-8 throughout, whatever the machine prefers.</summary>
    public static ToolConsole OfTheProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8; // elsewhere the terminal takes the bytes as they come
        }

        var term = Environment.GetEnvironmentVariable("TERM");
        var isTerminal = !Console.IsOutputRedirected && term != "dumb";
        return new()
        {
            Input = Console.OpenStandardInput(),
            InputIsRedirected = Console.IsInputRedirected,
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8),
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            Columns = isTerminal && Console.WindowWidth is > 0 and var columns ? columns : null,
            Colour = isTerminal && AllowsColour(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>By the convention of NO_COLOR, any value but an empty one forbids colours.</summary>
    public static bool AllowsColour(string? noColor) => string.IsNullOrEmpty(noColor);
}
