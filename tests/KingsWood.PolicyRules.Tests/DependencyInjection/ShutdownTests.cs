using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.SocialMedia;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KingsWood.PolicyRules.Tests.DependencyInjection;

/// <summary>A file that changes while a host shuts down is no failure of anybody, and is logged as none.</summary>
public sealed class ShutdownTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly FakeLogCollector logged = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_change_that_arrives_after_the_file_is_no_longer_watched_logs_nothing()
    {
        using var loggers = Loggers();
        var changes = new AdaptationFileChanges("", Path.Combine(folder, "school.adaptation.json"), loggers);
        changes.GetChangeToken().RegisterChangeCallback(_ => throw new ObjectDisposedException("the host"), null);

        changes.Dispose();
        changes.Fire();
        changes.Dispose();

        Assert.Empty(logged.GetSnapshot());
    }

    [Fact]
    public void A_listener_that_fails_while_the_host_runs_is_still_logged()
    {
        using var loggers = Loggers();
        using var changes = new AdaptationFileChanges("", Path.Combine(folder, "school.adaptation.json"), loggers);
        changes.GetChangeToken().RegisterChangeCallback(_ => throw new InvalidOperationException("I am wrong."), null);

        changes.Fire();

        Assert.Contains(logged.GetSnapshot(), l => l.Level == LogLevel.Error && l.Message.Contains("I am wrong.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_that_arrives_while_the_container_is_disposed_of_logs_nothing_and_keeps_the_policy()
    {
        var change = new Changed();
        var told = 0;
        var services = Services(change);
        var decider = services.GetRequiredService<IPolicyDecider>();
        services.GetRequiredService<IPolicyReloads>().Reloaded += (_, _) => told++;
        var good = decider.Policy;

        // Disposed of first, as the last that was made: the container makes nothing any more, and the policy still listens.
        _ = services.GetRequiredService<LastMade>();
        LastMade.OnDispose = change.Fire;
        services.Dispose();

        Assert.Same(good, decider.Policy);
        Assert.Equal(0, told);
        Assert.DoesNotContain(logged.GetSnapshot(), l => l.Level >= LogLevel.Warning);
    }

    [Fact]
    public void A_reload_that_is_asked_for_after_the_container_is_gone_logs_nothing()
    {
        var services = Services(new Changed());
        var reloads = services.GetRequiredService<IPolicyReloads>();
        var good = reloads.StatusOf("default").Policy;
        var inForce = services.GetRequiredKeyedService<PolicyInForce>("default");
        services.Dispose();

        var status = inForce.Reload();

        Assert.Same(good, status.Policy);
        Assert.True(status.IsUpToDate);
        Assert.DoesNotContain(logged.GetSnapshot(), l => l.Level >= LogLevel.Warning);
    }

    private LoggerFactory Loggers() => new([new FakeLoggerProvider(logged)]);

    private ServiceProvider Services(Changed change) => new ServiceCollection()
        .AddSingleton<ILoggerFactory>(_ => Loggers())
        .AddSingleton<LastMade>()
        .AddSingleton<IOptionsChangeTokenSource<PolicyRulesOptions>>(change)
        .AddPolicyRules(p => p.AddPolicy("other", SocialMediaPolicy.Default))
        .BuildServiceProvider();

    private sealed class LastMade : IDisposable
    {
        public static Action OnDispose { get; set; } = () => { };

        public void Dispose() => OnDispose();
    }

    private sealed class Changed : IOptionsChangeTokenSource<PolicyRulesOptions>
    {
        private ConfigurationReloadToken token = new();

        public string Name => Options.DefaultName;

        public IChangeToken GetChangeToken() => token;

        public void Fire() => Interlocked.Exchange(ref token, new()).OnReload();
    }
}
