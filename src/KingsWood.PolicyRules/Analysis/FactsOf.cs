using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Analysis;

/// <summary>Which facts are asked, in the order of their first use.</summary>
internal static class FactsOf
{
    /// <summary>The facts of a condition, once its parameters have their values.</summary>
    public static IEnumerable<Fact> Condition(Condition condition, Settings settings) => condition switch
    {
        ReadingOption => [],
        Fact fact => [fact],
        FamilyFact family => Condition(family.In(settings), settings),
        Negation not => Condition(not.Item, settings),
        Conjunction all => all.Items.SelectMany(i => Condition(i, settings)),
        Disjunction any => any.Items.SelectMany(i => Condition(i, settings)),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    /// <summary>The facts that the norms of a policy ask of a kind, what becomes of its duties included.</summary>
    public static IEnumerable<Fact> Norms(Policy policy, SituationKind kind)
    {
        var effects = NormsOf(policy, kind).SelectMany(n => n.Effects).ToList();
        var duties = effects.Select(e => e.Outcome.Owes?.Duty).OfType<Rules.Duty>();
        return effects.SelectMany(e => Condition(e.When, policy.Settings))
            .Concat(duties.SelectMany(d => new[] { d.Done, d.LeftUndone }))
            .Concat(Condition(policy.Vocabulary[kind].UnsureIsEnough, policy.Settings))
            .Distinct();
    }

    /// <summary>The norms of a policy that speak of a kind, with all that makes of them what they are there.</summary>
    public static IEnumerable<NormInForce> NormsOf(Policy policy, SituationKind kind) =>
        policy.Content.NormsFor(kind)
            .Select(n => NormInForce.Of(n, policy.Content, policy.Vocabulary[kind]));
}
