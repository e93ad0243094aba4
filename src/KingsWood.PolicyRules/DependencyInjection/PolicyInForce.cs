using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>A policy with what tells telemetry about it, which belong together.</summary>
internal sealed record Serving(Policy Policy, DecisionTelemetry Telemetry);

/// <summary>The policy of one name that is in force: loaded once, and again whenever its options change.</summary>
internal sealed class PolicyInForce : IDisposable
{
    private readonly Lock gate = new();
    private readonly IServiceProvider services;
    private readonly string name;
    private readonly IOptionsMonitor<PolicyRulesOptions> monitor;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly IDisposable? listening;
    private volatile State state;
    private volatile bool isDisposed;

    /// <summary>Loads the policy.</summary>
    /// <exception cref="Exception">It cannot be loaded; there is no earlier one that could stay in force.</exception>
    public PolicyInForce(IServiceProvider services, string name)
    {
        (this.services, this.name) = (services, name);
        monitor = services.GetRequiredService<IOptionsMonitor<PolicyRulesOptions>>();
        time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        logger = services.GetService<ILoggerFactory>()?.CreateLogger(PolicyTelemetry.SourceName) ?? NullLogger.Instance;
        state = new(Load(), time.GetTimestamp());
        listening = monitor.OnChange((_, changed) =>
        {
            if ((changed ?? Options.DefaultName) == PolicyRulesOptions.OptionsNameOf(name))
            {
                Reload();
            }
        });
    }

    public Serving Serving => state.Serving;

    /// <summary>How it stands. Only whoever asks for it needs the clock: decisions about a stated moment do not.</summary>
    public PolicyStatus Status
    {
        get
        {
            var now = state;
            return new(name, now.Serving.Policy, time.GetUtcNow() - time.GetElapsedTime(now.Loaded))
            {
                Failure = now.Failure,
                FailingSince = now.FailingSince,
            };
        }
    }

    /// <summary>Loads it again. What does not load leaves the last good policy in force.</summary>
    public PolicyStatus Reload()
    {
        lock (gate)
        {
            // Whatever goes wrong here must end neither the process nor the policy.
#pragma warning disable CA1031
            try
            {
                state = new(Load(), time.GetTimestamp());
                Log.Reloaded(logger, name, Serving.Policy.Edition, Serving.Policy.Fingerprint);
            }
            catch (Exception) when (IsShuttingDown())
            {
                return Status; // nobody decides by it any more, and nothing of its sources has failed
            }
            catch (Exception failure)
            {
                var since = state.FailingSince ?? time.GetUtcNow();
                state = state with { Failure = failure, FailingSince = since };
                Log.NotReloaded(logger, name, Status.LoadedAt, since, failure.Message);
            }

            var status = Status;
            if (IsShuttingDown())
            {
                return status;
            }

            try
            {
                services.GetRequiredService<ReloadEvents>().Raise(this, status);
            }
            catch (Exception failure)
            {
                Log.ListenerFailed(logger, name, failure.Message);
            }
#pragma warning restore CA1031

            return status;
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        listening?.Dispose();
    }

    // A container disposes of what it made one after the other, and refuses to make anything from the first on.
    private bool IsShuttingDown()
    {
        if (isDisposed)
        {
            return true;
        }

        try
        {
            _ = services.GetService<ReloadEvents>();
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private Serving Load()
    {
        var options = monitor.Get(PolicyRulesOptions.OptionsNameOf(name));
        var policy = options.Build(new SchoolClock(time, options.TimeZoneId));
        return new(policy, new(
            services.GetRequiredService<PolicyInstruments>(),
            services.GetService<ILoggerFactory>(),
            policy,
            name,
            options.IncludeRuleIdsInTelemetry));
    }

    private sealed record State(Serving Serving, long Loaded)
    {
        public Exception? Failure { get; init; }

        public DateTimeOffset? FailingSince { get; init; }
    }
}
