namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>No policy has the name that was asked for. A policy is never guessed: another school's would decide otherwise.</summary>
public sealed class PolicyNotFoundException : Exception
{
    /// <summary>No policy has <paramref name="name"/>.</summary>
    /// <param name="name">The name that was asked for.</param>
    /// <param name="knownNames">The names that are known.</param>
    public PolicyNotFoundException(string name, IReadOnlyList<string> knownNames)
        : base($"There is no policy with the name \"{name}\". Known names: {string.Join(", ", knownNames.Select(n => $"\"{n}\""))}.") =>
        KnownNames = knownNames;

    /// <summary>With a message.</summary>
    public PolicyNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public PolicyNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public PolicyNotFoundException()
    {
    }

    /// <summary>The names that are known.</summary>
    public IReadOnlyList<string> KnownNames { get; } = [];
}
