using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Benchmarks.Clauses;

/// <summary>
/// Writes a condition as a careful person would: readings and ages filled in, nothing said twice, nothing that the
/// neighbouring lines have settled already. What a peer is given is never longer than it has to be.
/// </summary>
/// <remarks>The tidied condition says the same of every situation, and at times more where something is not known.</remarks>
internal sealed class Tidying(Settings settings)
{
    private const int Rounds = 8;

    public Condition Tidy(Condition condition)
    {
        var tidied = Fill(condition);
        for (var i = 0; i < Rounds; i++)
        {
            tidied = Once(tidied, Assumptions.None);
        }

        return tidied;
    }

    /// <summary>Readings and ages filled in, and nothing else changed.</summary>
    public Condition Fill(Condition condition) => condition switch
    {
        FamilyFact family => family.In(settings),
        ReadingOption option => Constant(settings.Takes(option)),
        Negation not => Not(Fill(not.Item)),
        Conjunction all => AllOf([.. all.Items.Select(Fill)]),
        Disjunction any => AnyOf([.. any.Items.Select(Fill)]),
        _ => condition,
    };

    private Condition Once(Condition condition, Assumptions known) => condition switch
    {
        Fact fact => known.Of(fact) is { } holds ? Constant(holds) : fact,
        Negation not => Negate(Once(not.Item, known)),
        Conjunction all => Join(all.Items, known, isAll: true),
        Disjunction any => Join(any.Items, known, isAll: false),
        _ => throw new ArgumentException($"Not filled in: {condition.GetType().Name}.", nameof(condition)),
    };

    // In "A and (A or B)" the brackets say nothing new, nor in "A or (A and B)": A is settled for its neighbours.
    private Condition Join(IReadOnlyList<Condition> items, Assumptions known, bool isAll)
    {
        var literals = known;
        foreach (var item in items)
        {
            literals = item switch
            {
                Fact fact => literals.With(fact, isAll),
                Negation { Item: Fact fact } => literals.With(fact, !isAll),
                _ => literals,
            };
        }

        var parts = new List<Condition>();
        foreach (var item in items)
        {
            var tidied = Once(item, item is Fact or Negation { Item: Fact } ? known : literals);
            parts.AddRange(Items(tidied, isAll) ?? [tidied]);
        }

        var distinct = parts.DistinctBy(Text.Of).ToList();
        return distinct.Exists(p => IsConstant(p, !isAll)) || distinct.Exists(p => distinct.Exists(q => AreOpposite(p, q)))
            ? Constant(!isAll)
            : Factor(Absorb(distinct, isAll), isAll);
    }

    /// <summary>"A or (A and B)" is A; "A and (A or B)" as well.</summary>
    private static List<Condition> Absorb(List<Condition> items, bool isAll)
    {
        var sets = items.ConvertAll(i => (Items(i, !isAll) ?? [i]).Select(Text.Of).ToHashSet());
        return [.. items.Where((_, i) => !sets.Where((other, j) => j != i && other.IsProperSubsetOf(sets[i])).Any())];
    }

    /// <summary>"(A and B) or (A and C)" is "A and (B or C)".</summary>
    private static Condition Factor(List<Condition> items, bool isAll)
    {
        if (items.Count < 2)
        {
            return items.Count == 1 ? items[0] : Constant(isAll);
        }

        var lists = items.ConvertAll(i => Items(i, !isAll) ?? [i]);
        var common = lists[0].Where(a => lists.TrueForAll(list => list.Any(b => Text.Of(a) == Text.Of(b)))).ToList();
        if (common.Count == 0)
        {
            return Joined(items, isAll);
        }

        var shared = common.Select(Text.Of).ToHashSet();
        var rest = lists.ConvertAll(list => Joined([.. list.Where(i => !shared.Contains(Text.Of(i)))], !isAll));
        return Joined([.. common, Joined(rest, isAll)], !isAll);
    }

    private static Condition Joined(List<Condition> items, bool isAll) =>
        items.Count == 1 ? items[0] : isAll ? AllOf([.. items]) : AnyOf([.. items]);

    private static IReadOnlyList<Condition>? Items(Condition condition, bool isAll) =>
        isAll ? (condition as Conjunction)?.Items : (condition as Disjunction)?.Items;

    private static Condition Negate(Condition condition) =>
        condition is Negation not ? not.Item
        : IsConstant(condition, true) ? Never
        : IsConstant(condition, false) ? Always
        : Not(condition);

    private static bool AreOpposite(Condition one, Condition other) =>
        one is Negation not && Text.Of(not.Item) == Text.Of(other);

    private static Condition Constant(bool holds) => holds ? Always : Never;

    private static bool IsConstant(Condition condition, bool holds) => Items(condition, holds) is { Count: 0 };
}
