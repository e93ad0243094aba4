using System.Runtime.InteropServices;
using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli;

/// <summary>What Ctrl+C does: work that looks at the token ends by it, everything else ends at once. Neither gives an answer.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What is told then.</summary>
    public const string Message = "ended by Ctrl+C, without an answer.";

    private readonly CancellationTokenSource source = new();
    private readonly ToolConsole console;
    private readonly PosixSignalRegistration registration;
    private volatile bool somebodyLooks;

    /// <summary>From now on.</summary>
    public Interruption(ToolConsole console)
    {
        this.console = console;
        registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
    }

    /// <summary>The token, for work that will look at it until it is done.</summary>
    public CancellationToken Begin()
    {
        somebodyLooks = true;
        return source.Token;
    }

    /// <summary>Nobody looks at the token any longer.</summary>
    public void End() => somebodyLooks = false;

    /// <summary>Leaves Ctrl+C to the system.</summary>
    public void Dispose()
    {
        registration.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        if (somebodyLooks && !source.IsCancellationRequested)
        {
            source.Cancel();
            return;
        }

        // Somebody may be waiting for a key, and whoever presses twice does not want to wait.
        ErrorLine.Write(console, Message);
        Environment.Exit(ExitCode.Interrupted);
    }
}
