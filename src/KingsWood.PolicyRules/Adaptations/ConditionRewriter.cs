using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Puts the facts of a vocabulary in the place of facts that only have their ids.</summary>
internal static class ConditionRewriter
{
    /// <summary>The condition over facts of the vocabulary; the ids that it does not know go to <paramref name="unknown"/>.</summary>
    public static Condition Resolve(Condition condition, Vocabulary words, ICollection<string> unknown)
    {
        switch (condition)
        {
            case Fact fact:
                var found = words.Find(fact.Id);
                if (found is null && (fact.Family is not { } family || words.Find(family.For(18).Id) is null))
                {
                    unknown.Add(fact.Id);
                }

                return found ?? fact;
            case Negation not:
                return Condition.Not(Resolve(not.Item, words, unknown));
            case Conjunction all:
                return Condition.AllOf([.. all.Items.Select(i => Resolve(i, words, unknown))]);
            case Disjunction any:
                return Condition.AnyOf([.. any.Items.Select(i => Resolve(i, words, unknown))]);
            default:
                return condition;
        }
    }

    /// <summary>Every fact of the condition; of a family, the member for the value of the settings.</summary>
    public static IEnumerable<Fact> FactsOf(Condition? condition, Settings settings) => condition switch
    {
        Fact fact => [fact],
        FamilyFact family => FactsOf(family.In(settings), settings),
        Negation not => FactsOf(not.Item, settings),
        Conjunction all => all.Items.SelectMany(i => FactsOf(i, settings)),
        Disjunction any => any.Items.SelectMany(i => FactsOf(i, settings)),
        _ => [],
    };

    /// <summary>Every reading that the condition mentions.</summary>
    public static IEnumerable<ReadingOption> ReadingsOf(Condition? condition) => condition switch
    {
        ReadingOption option => [option],
        Negation not => ReadingsOf(not.Item),
        Conjunction all => all.Items.SelectMany(ReadingsOf),
        Disjunction any => any.Items.SelectMany(ReadingsOf),
        _ => [],
    };
}
