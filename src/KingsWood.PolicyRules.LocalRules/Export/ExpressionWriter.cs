using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Export;

/// <summary>Writes a condition as an expression, as a school with given settings reads it.</summary>
internal sealed class ExpressionWriter(Settings settings)
{
    public const string False = "false";

    private const string True = "true";

    /// <summary>The expression. What the settings decide is worked out, and not in it.</summary>
    public string Write(Condition condition) => Write(condition, holds: true, Inside.Nothing);

    private enum Inside
    {
        Nothing,
        All,
        Any,
    }

    private string Write(Condition condition, bool holds, Inside inside) => condition switch
    {
        Fact fact => Name(fact, holds),
        FamilyFact family => Write(family.In(settings), holds, inside),
        ReadingOption option => settings.Takes(option) == holds ? True : False,
        Negation not => Write(not.Item, !holds, inside),
        Conjunction all => Join(all.Items, holds, all: holds, inside),
        Disjunction any => Join(any.Items, holds, all: !holds, inside),
        _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
    };

    private static string Name(Fact fact, bool holds) => (holds ? "" : "!") + LocalVocabulary.NameOf(fact);

    private string Join(IReadOnlyList<Condition> items, bool holds, bool all, Inside inside)
    {
        var (neutral, end) = all ? (True, False) : (False, True);
        var own = all ? Inside.All : Inside.Any;
        var parts = items.Select(i => Write(i, holds, own)).Distinct(StringComparer.Ordinal).Where(p => p != neutral).ToList();
        if (parts.Contains(end))
        {
            return end;
        }

        if (parts.Count < 2)
        {
            // One item alone stands in the place of the list, and so in what is around the list.
            return parts.Count == 0 ? neutral : Write(Last(items, holds, own, neutral), holds, inside);
        }

        var text = string.Join(all ? " && " : " || ", parts);
        return inside == Inside.Nothing || inside == own ? text : $"({text})";
    }

    private Condition Last(IReadOnlyList<Condition> items, bool holds, Inside own, string neutral) =>
        items.First(i => Write(i, holds, own) != neutral);
}
