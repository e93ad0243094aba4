using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Tests.Documentation.Pages;

/// <summary>A condition in plain words: with the default readings taken, so that what remains is what people can see.</summary>
internal static class ConditionWords
{
    /// <summary>The condition with every reading and value at its default, and nothing left that it does not need.</summary>
    public static Condition WithDefaults(Condition condition) => Taken(condition, holds: true);

    /// <summary>A lead-in and the condition as a nested list.</summary>
    public static void Write(MarkdownPage page, string leadIn, Condition condition)
    {
        var taken = WithDefaults(condition);
        if (IsNever(taken))
        {
            page.Paragraph($"{leadIn} in no case, as long as the school keeps to the default readings.");
            return;
        }

        var (says, lines) = Split(taken);
        page.Paragraph($"{leadIn}{says}:").Line(lines).Blank();
    }

    /// <summary>Every fact that a condition names.</summary>
    public static IEnumerable<Condition> LeavesOf(Condition condition) => condition switch
    {
        Negation not => LeavesOf(not.Item),
        Conjunction all => all.Items.SelectMany(LeavesOf),
        Disjunction any => any.Items.SelectMany(LeavesOf),
        _ => [condition],
    };

    public static bool IsNever(Condition condition) => condition is Disjunction { Items.Count: 0 };

    // "- all of these:" at the top becomes part of the sentence before the list.
    private static (string Says, string Lines) Split(Condition condition)
    {
        var lines = Sayer.Say(condition).Split('\n');
        return lines[0] switch
        {
            "- all of these:" => (" all of these hold", Outdented(lines)),
            "- at least one of these:" => (" at least one of these holds", Outdented(lines)),
            "- always" => (" always", "- in every case"),
            _ => (" this holds", string.Join('\n', lines)),
        };
    }

    private static string Outdented(string[] lines) => string.Join('\n', lines.Skip(1).Select(l => l[2..]));

    private static Condition Taken(Condition condition, bool holds) => condition switch
    {
        Negation not => Taken(not.Item, !holds),
        ReadingOption option => (option == option.Reading.Default) == holds ? Condition.Always : Condition.Never,
        FamilyFact family => Signed(family.Family.For(family.Parameter.Default), holds),
        Conjunction all => holds ? All(all.Items, holds) : Any(all.Items, holds),
        Disjunction any => holds ? Any(any.Items, holds) : All(any.Items, holds),
        _ => Signed(condition, holds),
    };

    private static Condition Signed(Condition fact, bool holds) => holds ? fact : Condition.Not(fact);

    private static Condition All(IEnumerable<Condition> items, bool holds)
    {
        var taken = items.Select(i => Taken(i, holds))
            .SelectMany(i => i is Conjunction all ? all.Items : [i])
            .DistinctBy(Sayer.Say)
            .ToArray();
        return taken.Any(IsNever) ? Condition.Never : taken.Length == 1 ? taken[0] : Condition.AllOf(taken);
    }

    private static Condition Any(IEnumerable<Condition> items, bool holds)
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
