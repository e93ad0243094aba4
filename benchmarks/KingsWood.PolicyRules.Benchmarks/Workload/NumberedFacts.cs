namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>The plain object of a policy that is made up: its facts have numbers and no names.</summary>
public sealed class NumberedFacts(bool[] facts)
{
    public bool this[int number] => facts[number];
}
