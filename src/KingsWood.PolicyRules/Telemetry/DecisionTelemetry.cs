using System.Diagnostics;
using KingsWood.PolicyRules.Decisions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>Tells traces, metrics and logs about the decisions under one policy, and costs next to nothing while nobody listens.</summary>
internal sealed class DecisionTelemetry(
    PolicyInstruments instruments, ILoggerFactory? loggers, Policy policy, string name, bool includeRuleIds)
{
    private readonly ILogger logger = loggers?.CreateLogger(PolicyTelemetry.SourceName) ?? NullLogger.Instance;

    public Watch Start(Operation operation, string kind)
    {
        var activity = PolicyInstruments.Activities.StartActivity(operation == Operation.Judge ? "policy judge" : "policy decide");
        activity?.SetTag(PolicyTelemetry.PolicyTag, name)
            .SetTag(PolicyTelemetry.EditionTag, policy.Edition)
            .SetTag(PolicyTelemetry.FingerprintTag, policy.Fingerprint)
            .SetTag(PolicyTelemetry.KindTag, kind)
            .SetTag(PolicyTelemetry.OperationTag, TelemetryWords.Of(operation));
        return new(activity, operation, kind, Stopwatch.GetTimestamp());
    }

    public void Decided(in Watch watch, Verdict verdict, params ReadOnlySpan<Decision> decisions)
    {
        var elapsed = Stopwatch.GetElapsedTime(watch.Started);
        var word = TelemetryWords.Of(verdict);
        Count(watch, word, elapsed);
        watch.Activity?.SetTag(PolicyTelemetry.VerdictTag, word);
        var rules = includeRuleIds && (watch.Activity is not null || logger.IsEnabled(LogLevel.Debug))
            ? RulesOf(decisions)
            : "";
        if (rules.Length == 0)
        {
            Log.Decided(logger, watch.Kind, name, word);
        }
        else
        {
            watch.Activity?.SetTag(PolicyTelemetry.RulesTag, rules);
            Log.DecidedByRules(logger, watch.Kind, name, word, rules);
        }
    }

    private static string RulesOf(ReadOnlySpan<Decision> decisions)
    {
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            rules.UnionWith(decision.Findings.Select(f => f.Rule.Id));
        }

        return string.Join(',', rules);
    }

    private void Count(in Watch watch, string verdict, TimeSpan elapsed)
    {
        var tags = new TagList
        {
            { PolicyTelemetry.PolicyTag, name },
            { PolicyTelemetry.KindTag, watch.Kind },
            { PolicyTelemetry.OperationTag, TelemetryWords.Of(watch.Operation) },
            { PolicyTelemetry.VerdictTag, verdict },
        };
        instruments.Decisions.Add(1, tags);
        instruments.Duration.Record(elapsed.TotalSeconds, tags);
    }
}
