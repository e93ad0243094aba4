using System.Globalization;

namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>How a policy of a container stands: which one is in force, and why not a newer one, where that is so.</summary>
/// <param name="Name">The name of the policy.</param>
/// <param name="Policy">The policy that is in force.</param>
/// <param name="LoadedAt">When it was loaded.</param>
public sealed record PolicyStatus(string Name, Policy Policy, DateTimeOffset LoadedAt)
{
    /// <summary>Why the last attempt to load it again failed; <see langword="null"/> where it did not.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Since when it has not loaded; <see langword="null"/> where it does.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Whether what is in force is what the sources say.</summary>
    public bool IsUpToDate => Failure is null;

    /// <summary>
    /// How it stands, in one line: which edition is in force, by its fingerprint, and why not a newer one. Where there are several
    /// reasons, each has a line of its own under it.
    /// </summary>
    public override string ToString()
    {
        var inForce = string.Create(
            CultureInfo.InvariantCulture, $"edition {Policy.Edition} ({Policy.Fingerprint}), loaded at {LoadedAt:u}");
        return Failure is null
            ? $"The policy \"{Name}\" is in force as its sources say: {inForce}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The policy \"{Name}\" does not load since {FailingSince:u}, and the last good one stays in force: {inForce}. ")
                + InLines(Failure.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    // A heading and one reason are a sentence; a heading and several are a list.
    private static string InLines(string[] lines) => string.Join(lines.Length > 2 ? '\n' : ' ', lines);
}

/// <summary>A policy was loaded again, or could not be.</summary>
/// <param name="status">How it stands.</param>
public sealed class PolicyReloadedEventArgs(PolicyStatus status) : EventArgs
{
    /// <summary>How it stands.</summary>
    public PolicyStatus Status => status;

    /// <summary>How it stands: the new policy is in force, or the last good one and why.</summary>
    public override string ToString() => status.ToString();
}
