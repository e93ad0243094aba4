namespace KingsWood.PolicyRules.Model;

/// <summary>Several situations that belong together, such as a request and the message that came with it.</summary>
/// <remarks>Its verdict is the strictest of its parts, and what is owed is owed once.</remarks>
public sealed record Case
{
    /// <summary>A case of these situations.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Case(params Values<Situation> situations)
    {
        ArgumentNullException.ThrowIfNull(situations);
        Situations = situations.Count > 0
            ? situations
            : throw new ArgumentException("A case has at least one situation.", nameof(situations));
    }

    /// <summary>The situations, at least one.</summary>
    public Values<Situation> Situations { get; }
}
