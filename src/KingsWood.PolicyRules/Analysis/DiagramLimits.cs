namespace KingsWood.PolicyRules.Analysis;

/// <summary>How large diagrams may grow, and until when they are waited for.</summary>
/// <param name="Nodes">The most nodes that all diagrams of one builder have together.</param>
/// <param name="Cancellation">Says that nobody waits any longer.</param>
internal sealed record DiagramLimits(int Nodes, CancellationToken Cancellation = default)
{
    /// <summary>More than any diagram of a policy needs; a condition that needs more is refused and not waited for.</summary>
    public static DiagramLimits Most { get; } = new(1 << 24);
}
