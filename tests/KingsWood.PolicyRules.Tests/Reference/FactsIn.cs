using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Tests.Reference;

/// <summary>Which facts a condition mentions.</summary>
internal static class FactsIn
{
    /// <summary>The facts of a condition, once its parameters have their values.</summary>
    public static IEnumerable<Fact> Condition(Condition? condition, Settings settings) => condition switch
    {
        null or ReadingOption => [],
        Fact fact => [fact],
        FamilyFact family => Condition(family.In(settings), settings),
        Negation not => Condition(not.Item, settings),
        Conjunction all => all.Items.SelectMany(i => Condition(i, settings)),
        Disjunction any => any.Items.SelectMany(i => Condition(i, settings)),
        _ => throw new ArgumentException($"Not a kind of condition: {condition.GetType().Name}."),
    };

    /// <summary>The facts of what lifts the rules of a kind.</summary>
    public static IEnumerable<Fact> Exceptions(PolicyContent content, Settings settings, SituationKind kind) =>
        content.Rules.OfType<Norm>()
            .Where(n => n.LimbFor(kind) is not null)
            .SelectMany(n => n.Exceptions)
            .SelectMany(e => Condition(e.When, settings))
            .Distinct();

    /// <summary>The facts of what the rules say of a kind, without their scopes and exceptions.</summary>
    public static IEnumerable<Fact> Rules(PolicyContent content, Settings settings, SituationKind kind) =>
        content.Rules.OfType<Norm>()
            .Select(n => n.LimbFor(kind))
            .OfType<Limb>()
            .SelectMany(l => new[] { l.BrokenWhen, l.OwedWhen, l.GapWhen, l.AdvisedWhen, l.GroundedWhen })
            .SelectMany(c => Condition(c, settings))
            .Distinct();
}
