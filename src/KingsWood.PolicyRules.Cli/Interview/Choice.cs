namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>One choice of a question.</summary>
/// <param name="Key">The word that chooses it, as its number does; in a script it survives a change of the order.</param>
/// <param name="Says">What is chosen, in plain words.</param>
internal sealed record Choice(string Key, string Says);
