using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>The instruments that decisions are counted and timed with.</summary>
internal sealed class PolicyInstruments
{
    // Without a factory in the container there is one meter for the process, which lives as long as it does.
    private static readonly Lazy<PolicyInstruments> Shared = new(() => new(new Meter(PolicyTelemetry.SourceName)));

    private PolicyInstruments(Meter meter)
    {
        Decisions = meter.CreateCounter<long>(PolicyTelemetry.Decisions, "{decision}", "Decisions, by verdict.");
        Duration = meter.CreateHistogram<double>(PolicyTelemetry.Duration, "s", "How long deciding took.");
    }

    public static ActivitySource Activities { get; } = new(PolicyTelemetry.SourceName);

    public Counter<long> Decisions { get; }

    public Histogram<double> Duration { get; }

    public static PolicyInstruments Of(IMeterFactory? factory) =>
        factory is null ? Shared.Value : new(factory.Create(PolicyTelemetry.SourceName));
}
