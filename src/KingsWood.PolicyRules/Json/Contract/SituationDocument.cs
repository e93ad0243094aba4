using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>A case.</summary>
internal sealed record SituationDocument
{
    /// <summary>The situations of the case, at least one.</summary>
    public Values<Situation>? Case { get; set; }
}
