using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>What is known of one part, and which facts were taken as absent because nobody stated them.</summary>
internal readonly record struct PartFacts(Known Known, ulong Presumed);
