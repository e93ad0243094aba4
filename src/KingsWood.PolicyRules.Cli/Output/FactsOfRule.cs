using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Tells whether a rule asks for a fact.</summary>
internal static class FactsOfRule
{
    /// <summary>Whether a condition of the rule, or the duty that it owes, mentions the fact or its family.</summary>
    public static bool Mentions(Rule rule, Fact fact) =>
        LeavesOfRule.Find(rule).Any(l => IsAbout(l, fact)) || DutiesOf(rule).Any(d => d.Done == fact || d.LeftUndone == fact);

    private static bool IsAbout(Condition leaf, Fact fact) => leaf switch
    {
        Fact other => other == fact || (other.Family is not null && other.Family == fact.Family),
        FamilyFact family => family.Family == fact.Family,
        _ => false,
    };

    private static IEnumerable<Duty> DutiesOf(Rule rule) => rule is Norm norm
        ? norm.Exceptions.Select(e => e.Owes).Prepend(norm.Owes).OfType<Owing>().Select(o => o.Duty)
        : [];
}
