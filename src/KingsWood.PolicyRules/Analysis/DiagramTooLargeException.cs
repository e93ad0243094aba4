namespace KingsWood.PolicyRules.Analysis;

/// <summary>The diagram of some condition has more nodes than are waited for.</summary>
internal sealed class DiagramTooLargeException(int most)
    : InvalidOperationException($"The diagram of a condition has more than {most} nodes.");
