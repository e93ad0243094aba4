using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>A condition that the file gives a name: a scoped parameter of RulesEngine.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">Its expression, as it is written.</param>
/// <param name="Parsed">What it says.</param>
/// <param name="Facts">The facts that it mentions, once each, in the order in which they are met.</param>
/// <param name="Uses">The named conditions that it mentions, and those that they mention: before it.</param>
internal sealed record NamedCondition(
    string Name, string Text, Parsed Parsed, IReadOnlyList<Fact> Facts, IReadOnlyList<NamedCondition> Uses);
