using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.Classes;

/// <summary>A rule as a class, the way a textbook does it: a list of them a kind, each asked in turn.</summary>
internal abstract class RuleClass(Broken rule)
{
    public Broken Rule => rule;

    public abstract bool IsBroken(PlainFacts f);
}
