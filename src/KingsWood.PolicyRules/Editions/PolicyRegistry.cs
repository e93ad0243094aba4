using System.Collections.Concurrent;

namespace KingsWood.PolicyRules.Editions;

/// <summary>How loading a policy went.</summary>
/// <param name="Name">The name of the policy.</param>
/// <param name="Failure">Why it could not be loaded; <see langword="null"/> where it was.</param>
/// <param name="HasLastGood">Whether an earlier one is in force still.</param>
public sealed record PolicyLoad(string Name, Exception? Failure, bool HasLastGood)
{
    /// <summary>Whether it was loaded.</summary>
    public bool Succeeded => Failure is null;
}

/// <summary>Many policies by name in one process, each loaded and reloaded on its own. Safe to use from any thread.</summary>
/// <remarks>A policy that does not load leaves the last good one in force, and says so.</remarks>
public sealed class PolicyRegistry
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>The names, in alphabetical order.</summary>
    public IReadOnlyList<string> Names => [.. entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Adds a policy, or puts another way of loading in its place, and loads it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="load">Loads it; also whenever it is reloaded. What it throws is kept, and not thrown.</param>
    public PolicyLoad Load(string name, Func<Policy> load)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(load);
        var entry = entries.GetOrAdd(name, static n => new(n));
        lock (entry)
        {
            entry.Loader = load;
            return entry.Reload();
        }
    }

    /// <summary>Loads a policy again.</summary>
    /// <exception cref="KeyNotFoundException">There is no policy with this name.</exception>
    public PolicyLoad Reload(string name)
    {
        var entry = Of(name);
        lock (entry)
        {
            return entry.Reload();
        }
    }

    /// <summary>The policy with this name.</summary>
    /// <exception cref="KeyNotFoundException">There is no policy with this name, or it has never been loaded.</exception>
    public Policy Get(string name) =>
        Of(name).Policy ?? throw new KeyNotFoundException($"The policy \"{name}\" has never been loaded: {Of(name).Failure?.Message}");

    /// <summary>Why the last attempt to load a policy failed; <see langword="null"/> where it did not.</summary>
    /// <exception cref="KeyNotFoundException">There is no policy with this name.</exception>
    public Exception? FailureOf(string name) => Of(name).Failure;

    /// <summary>Takes a policy away. Decisions that it made keep it.</summary>
    public bool Remove(string name) => entries.TryRemove(name, out _);

    private Entry Of(string name) =>
        entries.TryGetValue(name, out var entry)
            ? entry
            : throw new KeyNotFoundException($"There is no policy \"{name}\". There are: {string.Join(", ", Names)}.");

    private sealed class Entry(string name)
    {
        private volatile Policy? policy;
        private volatile Exception? failure;

        public Func<Policy>? Loader { get; set; }

        public Policy? Policy => policy;

        public Exception? Failure => failure;

        public PolicyLoad Reload()
        {
            // Whatever goes wrong in loading one school's policy must not end the process that serves the others.
#pragma warning disable CA1031
            try
            {
                policy = Loader!();
                failure = null;
            }
            catch (Exception thrown)
            {
                failure = thrown;
            }
#pragma warning restore CA1031

            return new(name, failure, failure is not null && policy is not null);
        }
    }
}
