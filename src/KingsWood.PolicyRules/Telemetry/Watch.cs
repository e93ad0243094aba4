using System.Diagnostics;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>One decision while it is being made.</summary>
/// <param name="Activity">Its trace, where somebody listens.</param>
/// <param name="Operation">What was asked for.</param>
/// <param name="Kind">The kind of the situation, as a tag.</param>
/// <param name="Started">When it began, in ticks of the stopwatch.</param>
internal readonly record struct Watch(Activity? Activity, Operation Operation, string Kind, long Started) : IDisposable
{
    public void Dispose() => Activity?.Dispose();
}
