using System.Diagnostics;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Tells somebody at a terminal that something long is going on; a file or a pipe hears nothing.</summary>
/// <param name="console">The console.</param>
/// <param name="patience">How long anybody waits in silence.</param>
internal sealed class LongWork(ToolConsole console, TimeSpan patience)
{
    private readonly long began = Stopwatch.GetTimestamp();

    /// <summary>Tells what is looked at now, once patience is at its end.</summary>
    public void Tell(SituationKind kind, int looked, int all)
    {
        if (console.Columns is not null && Stopwatch.GetElapsedTime(began) >= patience)
        {
            console.Error.Write(FormattableString.Invariant($"Looking at {PlainWords.Of(kind)} ({looked} of {all}). Ctrl+C ends it.\n"));
        }
    }
}
