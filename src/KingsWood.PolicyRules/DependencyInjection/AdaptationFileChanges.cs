using KingsWood.PolicyRules.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Notices that a file of an adaptation has changed, once for the several writes that one change is made of.</summary>
internal sealed class AdaptationFileChanges : IOptionsChangeTokenSource<PolicyRulesOptions>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private readonly ILogger logger;
    private readonly FileSystemWatcher? watcher;
    private readonly Timer timer;
    private CancellationTokenSource changed = new();
    private volatile bool isDisposed;

    public AdaptationFileChanges(string optionsName, string path, ILoggerFactory? loggers)
    {
        Name = optionsName;
        logger = loggers?.CreateLogger(PolicyTelemetry.SourceName) ?? NullLogger.Instance;
        timer = new(_ => Fire());
        var full = Path.GetFullPath(path);
        try
        {
            watcher = new(Path.GetDirectoryName(full)!, Path.GetFileName(full));
            watcher.Changed += Noticed;
            watcher.Created += Noticed;
            watcher.Renamed += Noticed;
            watcher.Deleted += Noticed; // one that is gone does not load: whoever asks should hear of it
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // A folder that is missing is told when the policy is loaded; one that cannot be watched must not keep it from that.
            watcher?.Dispose();
            Log.NotWatched(logger, Path.GetFileName(full), problem.Message);
        }
    }

    public string Name { get; }

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref changed).Token);

    public void Dispose()
    {
        isDisposed = true; // first: a change that is under way by now is nobody's any more
        watcher?.Dispose();
        timer.Dispose();
        Volatile.Read(ref changed).Dispose();
    }

    private void Noticed(object sender, FileSystemEventArgs e)
    {
        try
        {
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException) when (isDisposed)
        {
            // The host shuts down, and whoever would have listened is gone.
        }
    }

    internal void Fire()
    {
        if (isDisposed)
        {
            return;
        }

        // Whoever listens may throw, and nobody above would catch it: the process has to survive any file.
#pragma warning disable CA1031
        try
        {
            using var before = Interlocked.Exchange(ref changed, new());
            before.Cancel();
        }
        catch (Exception) when (isDisposed)
        {
            // It was disposed of on the way, or what listens was: no failure of anybody.
        }
        catch (Exception problem)
        {
            Log.ListenerFailed(logger, Name.Length == 0 ? PolicyRulesOptions.DefaultPolicyName : Name, problem.Message);
        }
#pragma warning restore CA1031
    }
}
