using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>Takes every reading and value at its default, so that what remains of a condition is what people can see.</summary>
/// <param name="wordFor">A word that stands for a condition, or <see langword="null"/> where it is said in full.</param>
internal sealed class DefaultReadings(Func<Condition, Fact?> wordFor)
{
    public Condition Taken(Condition condition) => Taken(condition, holds: true);

    private Condition Taken(Condition condition, bool holds) => condition switch
    {
        Negation not => Taken(not.Item, !holds),
        ReadingOption option => (option == option.Reading.Default) == holds ? Condition.Always : Condition.Never,
        FamilyFact family => Taken(family.In(Settings.Default), holds),
        _ when wordFor(condition) is { } word => Signed(word, holds),
        Conjunction all => holds ? All(all.Items, holds) : Any(all.Items, holds),
        Disjunction any => holds ? Any(any.Items, holds) : All(any.Items, holds),
        _ => Signed(condition, holds),
    };

    private static Condition Signed(Condition fact, bool holds) => holds ? fact : Condition.Not(fact);

    private Condition All(IEnumerable<Condition> items, bool holds)
    {
        var taken = items.Select(i => Taken(i, holds))
            .SelectMany(i => i is Conjunction all ? all.Items : [i])
            .DistinctBy(Sayer.Say)
            .ToArray();
        return taken.Any(ConditionWords.IsNever) ? Condition.Never : taken.Length == 1 ? taken[0] : Condition.AllOf(taken);
    }

    private Condition Any(IEnumerable<Condition> items, bool holds)
    {
        var taken = items.Select(i => Taken(i, holds))
            .SelectMany(i => i is Disjunction any ? any.Items : [i])
            .DistinctBy(Sayer.Say)
            .ToArray();
        return taken.Any(i => i is Conjunction { Items.Count: 0 }) ? Condition.Always
            : taken.Length == 1 ? taken[0]
            : Condition.AnyOf(taken);
    }
}
