namespace KingsWood.PolicyRules.Rules;

/// <summary>A purpose that a school adds to the five of the policy.</summary>
/// <param name="Id">The id, with the school's prefix.</param>
/// <param name="Says">What it is, in a sentence.</param>
public sealed record OwnPurpose(string Id, string Says);
