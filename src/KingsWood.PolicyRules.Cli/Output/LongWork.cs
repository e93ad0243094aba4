using System.Diagnostics;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>
/// Something long: it says so at once, Ctrl+C ends it by a token, and somebody at a terminal is told how far it is. The answer
/// itself, which may go into a file or a pipe, holds nothing of it.
/// </summary>
/// <param name="console">The console.</param>
/// <param name="patience">How long anybody waits in silence.</param>
internal sealed class LongWork(ToolConsole console, TimeSpan patience) : IDisposable
{
    private readonly long began = Stopwatch.GetTimestamp();

    /// <summary>Says that nobody waits any longer; to be looked at until the work is done.</summary>
    public CancellationToken Cancellation { get; } = console.Interruption?.Begin() ?? console.Cancellation;

    /// <summary>The work is done.</summary>
    public void Dispose() => console.Interruption?.End();

    /// <summary>What is said at once, so that nobody takes silence for a fault.</summary>
    public const string AtOnce = "It loads. Comparing what is decided with it and without it: that takes some seconds. Ctrl+C ends it.\n";

    /// <summary>What somebody at a terminal reads while an adaptation is read and tried against the policy.</summary>
    public const string Loads = "Reading it, and trying every change against the policy: that takes a second or two.\n";

    /// <summary>Says, to somebody at a terminal, that an adaptation is being read.</summary>
    public static void SayThatItLoads(ToolConsole console)
    {
        if (console.Columns is not null)
        {
            console.Error.Write(Loads);
            console.Error.Flush();
        }
    }

    /// <summary>Says that it begins, to whoever still waits.</summary>
    public void Begin()
    {
        if (!Cancellation.IsCancellationRequested)
        {
            console.Error.Write(AtOnce);
            console.Error.Flush();
        }
    }

    /// <summary>Tells how far it is, once patience is at its end.</summary>
    public void Tell(int looked, int all) => Tell(FormattableString.Invariant($"Comparing ({looked} of at most {all}). Ctrl+C ends it.\n"));

    /// <summary>Tells what is looked at now, once patience is at its end.</summary>
    public void Tell(SituationKind kind, int looked, int all) =>
        Tell(FormattableString.Invariant($"Looking at {PlainWords.Of(kind)} ({looked} of {all}). Ctrl+C ends it.\n"));

    private void Tell(string text)
    {
        if (console.Columns is not null && Stopwatch.GetElapsedTime(began) >= patience)
        {
            console.Error.Write(text);
        }
    }
}
