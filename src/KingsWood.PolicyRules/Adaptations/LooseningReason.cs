using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Why a school loosens a rule, and who took responsibility for it.</summary>
/// <param name="Says">The reason, in a sentence that every decision it touches will show.</param>
/// <param name="ApprovedBy">The post of whoever approved it; never a name.</param>
public sealed record LooseningReason(string Says, Post ApprovedBy)
{
    /// <summary>The last day on which it holds, by the day of the situation; for good where <see langword="null"/>.</summary>
    public DateOnly? Until { get; init; }
}
