using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>A tidied condition as C#, which is also what RulesEngine reads and, but for the object's name, Cedar.</summary>
internal static class Text
{
    public static string Of(Condition condition) => Of(condition, "f");

    public static string Of(Condition condition, string of) => condition switch
    {
        Fact fact => $"{of}.{PropertyNames.Of(fact.Id)}",
        Negation { Item: Fact or Negation } not => "!" + Of(not.Item, of),
        Negation not => $"!({Of(not.Item, of)})",
        Conjunction { Items.Count: 0 } => "true",
        Disjunction { Items.Count: 0 } => "false",
        Conjunction all => string.Join(" && ", all.Items.Select(i => Bracketed(i, of))),
        Disjunction any => string.Join(" || ", any.Items.Select(i => Bracketed(i, of))),
        _ => throw new ArgumentException($"Not tidied: {condition.GetType().Name}.", nameof(condition)),
    };

    private static string Bracketed(Condition condition, string of) =>
        condition is Conjunction or Disjunction ? $"({Of(condition, of)})" : Of(condition, of);
}
