using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>One situation in the forms that the contenders take: bits, facts by id, and an object with a yes or no a fact.</summary>
internal sealed record Sample(SituationKind Kind, Known Known, StatedFacts Facts, PlainFacts Plain);
