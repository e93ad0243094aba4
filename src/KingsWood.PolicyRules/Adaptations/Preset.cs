namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What a school starts from, before it says anything of its own.</summary>
public enum Preset : byte
{
    /// <summary>The policy as it is.</summary>
    Default,

    /// <summary>Every reading that only ever tightens, and what is strongly advised is required.</summary>
    Strict,

    /// <summary>For a trial period: every rule that keeps no children safe becomes advice.</summary>
    Advisory,
}
