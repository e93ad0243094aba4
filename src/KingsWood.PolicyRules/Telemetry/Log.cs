using Microsoft.Extensions.Logging;

namespace KingsWood.PolicyRules.Telemetry;

/// <summary>The messages of the log. Each names a kind, a policy and a verdict, and nothing about a person.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Decided a situation of the kind {Kind} under the policy {Policy}: {Verdict}.")]
    public static partial void Decided(ILogger logger, string kind, string policy, string verdict);

    [LoggerMessage(2, LogLevel.Debug, "Decided a situation of the kind {Kind} under the policy {Policy}: {Verdict}, by the rules {Rules}.")]
    public static partial void DecidedByRules(ILogger logger, string kind, string policy, string verdict, string rules);

    [LoggerMessage(3, LogLevel.Information, "Loaded the policy {Policy} again: edition {Edition}, {Fingerprint}.")]
    public static partial void Reloaded(ILogger logger, string policy, string edition, string fingerprint);

    [LoggerMessage(4, LogLevel.Error, "The policy {Policy} does not load; the one of {LoadedAt:u} stays in force. It has not loaded since {FailingSince:u}: {Problem}")]
    public static partial void NotReloaded(ILogger logger, string policy, DateTimeOffset loadedAt, DateTimeOffset failingSince, string problem);

    [LoggerMessage(5, LogLevel.Warning, "The file {File} cannot be watched, so that its changes are not noticed: {Problem}")]
    public static partial void NotWatched(ILogger logger, string file, string problem);

    [LoggerMessage(6, LogLevel.Error, "Whoever listens to changes of the policy {Policy} failed: {Problem}")]
    public static partial void ListenerFailed(ILogger logger, string policy, string problem);
}
