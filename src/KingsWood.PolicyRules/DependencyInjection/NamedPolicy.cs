namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Marks that a policy with this name was added, so that the names are known before any policy is built.</summary>
internal sealed record NamedPolicy(string Name);
