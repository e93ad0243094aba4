using System.Diagnostics;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Something long: Ctrl+C ends it by a token, and somebody at a terminal is told of it; a file or a pipe hears nothing.</summary>
/// <param name="console">The console.</param>
/// <param name="patience">How long anybody waits in silence.</param>
internal sealed class LongWork(ToolConsole console, TimeSpan patience) : IDisposable
{
    private readonly long began = Stopwatch.GetTimestamp();

    /// <summary>Says that nobody waits any longer; to be looked at until the work is done.</summary>
    public CancellationToken Cancellation { get; } = console.Interruption?.Begin() ?? console.Cancellation;

    /// <summary>The work is done.</summary>
    public void Dispose() => console.Interruption?.End();

    /// <summary>Tells what is looked at now, once patience is at its end.</summary>
    public void Tell(SituationKind kind, int looked, int all)
    {
        if (console.Columns is not null && Stopwatch.GetElapsedTime(began) >= patience)
        {
            console.Error.Write(FormattableString.Invariant($"Looking at {PlainWords.Of(kind)} ({looked} of {all}). Ctrl+C ends it.\n"));
        }
    }
}
