using System.Diagnostics;
using System.Diagnostics.Metrics;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace KingsWood.PolicyRules.Tests.Telemetry;

/// <summary>A container with everything that its policies tell to traces, metrics and logs.</summary>
/// <remarks>Tests that use it are one collection: one that measures what silence costs must not be overheard.</remarks>
internal sealed class RecordedTelemetry : IDisposable
{
    private readonly ServiceProvider services;
    private readonly ActivityListener activities;
    private readonly MeterListener meters = new();
    private readonly Meters meterFactory = new();
    private readonly FakeLogCollector logs;
    private readonly ActivityTraceId trace = ActivityTraceId.CreateRandom();

    public RecordedTelemetry(Action<PolicyRulesBuilder>? configure = null)
    {
        services = new ServiceCollection()
            .AddSingleton<IMeterFactory>(meterFactory)
            .AddLogging(b => b.SetMinimumLevel(LogLevel.Trace).AddFakeLogging())
            .AddPolicyRules(configure)
            .BuildServiceProvider();
        logs = services.GetFakeLogCollector();

        // Tests run side by side, and activity sources are shared by a process: only this trace is recorded.
        activities = new()
        {
            ShouldListenTo = s => s.Name == PolicyTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> o) =>
                o.TraceId == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = a =>
            {
                if (a.TraceId == trace)
                {
                    Activities.Add(a);
                }
            },
        };
        ActivitySource.AddActivityListener(activities);

        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == meterFactory)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((i, value, tags, _) => Measurements.Add(new(i.Name, value, tags.ToArray())));
        meters.SetMeasurementEventCallback<double>((i, value, tags, _) => Measurements.Add(new(i.Name, value, tags.ToArray())));
        meters.Start();
    }

    public List<Activity> Activities { get; } = [];

    public List<Measurement> Measurements { get; } = [];

    public IReadOnlyList<FakeLogRecord> Logs => logs.GetSnapshot();

    public IPolicyProvider Policies => services.GetRequiredService<IPolicyProvider>();

    /// <summary>Everything that was told, as one text.</summary>
    public string Everything => string.Join(
        '\n',
        Activities.Select(a => $"{a.DisplayName} {a.OperationName} {Join(a.TagObjects)} {string.Join(' ', a.Baggage)} {string.Join(' ', a.Events)}")
            .Concat(Measurements.Select(m => $"{m.Instrument} {Join(m.Tags)}"))
            .Concat(Logs.Select(l => $"{l.Category} {l.Message} {string.Join(' ', l.StructuredState ?? [])} {string.Join(' ', l.Scopes)} {l.Exception}")));

    /// <summary>Runs <paramref name="call"/> within the trace that is recorded.</summary>
    public void Within(Action call)
    {
        using var parent = new Activity("test").SetParentId(trace, ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);
        parent.Start();
        call();
    }

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
        services.Dispose();
        meterFactory.Dispose();
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));

    internal sealed record Measurement(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)
    {
        public object? this[string tag] => Tags.SingleOrDefault(t => t.Key == tag).Value;
    }

    /// <summary>Makes meters that can be told from those of other tests by their scope.</summary>
    private sealed class Meters : IMeterFactory
    {
        private readonly List<Meter> made = [];

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            made.Add(new(options));
            return made[^1];
        }

        public void Dispose() => made.ForEach(m => m.Dispose());
    }
}
