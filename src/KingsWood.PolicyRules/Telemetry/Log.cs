using Microsoft.Extensions.Logging;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>The messages of the log. Each names a kind, a policy and a verdict, and nothing about a person.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Decided a situation of the kind {Kind} under the policy {Policy}: {Verdict}.")]
    public static partial void Decided(ILogger logger, string kind, string policy, string verdict);

    [LoggerMessage(2, LogLevel.Debug, "Decided a situation of the kind {Kind} under the policy {Policy}: {Verdict}, by the rules {Rules}.")]
    public static partial void DecidedByRules(ILogger logger, string kind, string policy, string verdict, string rules);
}
