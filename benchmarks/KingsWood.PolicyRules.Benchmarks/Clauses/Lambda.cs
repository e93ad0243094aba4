using System.Linq.Expressions;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>A tidied condition as a compiled lambda over the plain object.</summary>
internal static class Lambda
{
    public static Func<PlainFacts, bool> Of(Condition condition)
    {
        var facts = Expression.Parameter(typeof(PlainFacts), "f");
        return Expression.Lambda<Func<PlainFacts, bool>>(Body(condition, facts), facts).Compile();
    }

    private static Expression Body(Condition condition, ParameterExpression facts) => condition switch
    {
        Fact fact => Expression.Property(facts, PropertyNames.Of(fact.Id)),
        Negation not => Expression.Not(Body(not.Item, facts)),
        Conjunction { Items.Count: 0 } => Expression.Constant(true),
        Disjunction { Items.Count: 0 } => Expression.Constant(false),
        Conjunction all => all.Items.Select(i => Body(i, facts)).Aggregate(Expression.AndAlso),
        Disjunction any => any.Items.Select(i => Body(i, facts)).Aggregate(Expression.OrElse),
        _ => throw new ArgumentException($"Not tidied: {condition.GetType().Name}.", nameof(condition)),
    };
}
