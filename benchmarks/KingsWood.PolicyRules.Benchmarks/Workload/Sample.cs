using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>One part of a situation in every form that a contender takes, each made ready beforehand.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Facts">For the library: the facts, read once.</param>
/// <param name="Answers">For the interpreted tree: an answer for each fact of the kind, in the order of its bits.</param>
/// <param name="Plain">For two-valued contenders. They have no third answer: what is not known is no.</param>
/// <param name="Maybe">For hand-written code with three answers.</param>
internal sealed record Sample(SituationKind Kind, FactSet Facts, Truth[] Answers, PlainFacts Plain, MaybeFacts Maybe);
