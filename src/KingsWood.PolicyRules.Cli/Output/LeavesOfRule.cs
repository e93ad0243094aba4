using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Walks the conditions of a rule down to its facts and readings.</summary>
internal static class LeavesOfRule
{
    /// <summary>Every fact, family and reading that the rule mentions, in its order.</summary>
    public static IEnumerable<Condition> Find(Rule rule) => ConditionsOf(rule).SelectMany(In);

    private static IEnumerable<Condition> ConditionsOf(Rule rule) => rule switch
    {
        Norm norm => norm.Limbs
            .SelectMany(l => new[] { l.BrokenWhen, l.OwedWhen, l.AdvisedWhen, l.GroundedWhen, l.GapWhen })
            .OfType<Condition>()
            .Concat(norm.Exceptions.Select(e => e.When)),
        Scope scope => new[] { scope.When }.OfType<Condition>().Concat(scope.Limits.Select(l => l.When)),
        _ => [],
    };

    private static IEnumerable<Condition> In(Condition condition) => condition switch
    {
        Negation not => In(not.Item),
        Conjunction all => all.Items.SelectMany(In),
        Disjunction any => any.Items.SelectMany(In),
        _ => [condition],
    };
}
