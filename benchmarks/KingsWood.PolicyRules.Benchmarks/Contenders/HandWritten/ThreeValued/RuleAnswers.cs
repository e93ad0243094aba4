using System.Runtime.CompilerServices;
using KingsWood.PolicyRules.Benchmarks.Clauses;

namespace KingsWood.PolicyRules.Benchmarks.Contenders.HandWritten.ThreeValued;

/// <summary>Which rules are broken, and of which it is not known.</summary>
internal struct RuleAnswers
{
    public Broken Yes { get; private set; }

    public Broken Perhaps { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Broken rule, bool? isBroken)
    {
        if (isBroken is not { } known)
        {
            Perhaps |= rule;
        }
        else if (known)
        {
            Yes |= rule;
        }
    }
}
