using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>Works out how the policy reaches the actor and the place.</summary>
internal static class CoverageFinder
{
    public static Coverage Find(Decision decision)
    {
        var known = decision.Parts[0].Known;
        if (!decision.Kind.Covered.IsMetBy(known))
        {
            return decision.Kind.Covered.IsOpenTo(known) ? Coverage.NotKnown : Coverage.NotCovered;
        }

        foreach (var scope in decision.Policy.Content.ScopesFor(decision.Situation.Kind))
        {
            if (scope.When is { } when
                && Evaluator.Evaluate(when, decision.Policy.Settings, fact => TruthOf(decision, fact)) == Truth.Yes)
            {
                return scope.Label;
            }
        }

        return Coverage.Bound;
    }

    // A fact that the rules of this kind do not ask is none that could label them.
    private static Truth TruthOf(Decision decision, Fact fact)
    {
        return decision.Kind.BitOf.TryGetValue(fact, out var bit) ? decision.Parts[0].Known.Of(bit) : Truth.No;
    }
}
