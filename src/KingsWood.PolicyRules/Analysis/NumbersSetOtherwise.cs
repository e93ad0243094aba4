using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>
/// Numbers that two policies set otherwise, of facts that are taken as absent unless somebody states them: where such a fact
/// makes the difference, that it has to hold is told first. How old somebody is, is asked for anyway.
/// </summary>
internal static class NumbersSetOtherwise
{
    /// <summary>The facts for the numbers that either policy asks in a kind of situation.</summary>
    public static SharedWords Words(Policy before, Policy after, SituationKind kind) => new()
    {
        Causes =
        [
            .. new[] { before, after }
                .SelectMany(policy => FactsOf.NormsOf(policy, kind))
                .SelectMany(norm => norm.Effects)
                .SelectMany(effect => FamiliesIn(effect.When))
                .Where(family => before.Settings.Get(family.Parameter) != after.Settings.Get(family.Parameter))
                .SelectMany(family => new[] { family.In(before.Settings), family.In(after.Settings) })
                .OfType<Fact>()
                .Where(fact => fact.Silence == Silence.Presumed)
                .Distinct(),
        ],
    };

    private static IEnumerable<FamilyFact> FamiliesIn(Condition condition) => condition switch
    {
        FamilyFact family => [family],
        Negation not => FamiliesIn(not.Item),
        Conjunction all => all.Items.SelectMany(FamiliesIn),
        Disjunction any => any.Items.SelectMany(FamiliesIn),
        _ => [],
    };
}
