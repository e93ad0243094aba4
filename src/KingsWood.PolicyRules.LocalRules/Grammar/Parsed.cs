using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>A condition that was read, with how large it is once every named condition is written out.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Leaves">How many facts it mentions, each as often as it does.</param>
/// <param name="IsSimple">Whether it is one fact or true or false, perhaps turned round.</param>
/// <param name="IfHolds">At most so many alternatives, each a plain "all of", in which it holds.</param>
/// <param name="IfNot">At most so many in which it does not.</param>
internal sealed record Parsed(Condition Condition, long Leaves, bool IsSimple, long IfHolds, long IfNot)
{
    private const long Enormous = 1_000_000;

    public static Parsed True { get; } = new(Condition.Always, 0, true, 1, 1);

    public static Parsed False { get; } = new(Condition.Never, 0, true, 1, 1);

    public static Parsed Of(Fact fact) => new(fact, 1, true, 1, 1);

    public static Parsed Not(Parsed item) =>
        new(Condition.Not(item.Condition), item.Leaves, item.IsSimple, item.IfNot, item.IfHolds);

    public static Parsed All(IReadOnlyList<Parsed> items) => items.Count == 1 ? items[0] : new(
        Condition.AllOf([.. items.Select(i => i.Condition)]), Sum(items, i => i.Leaves), false,
        Product(items, i => i.IfHolds), Sum(items, i => i.IfNot));

    public static Parsed Any(IReadOnlyList<Parsed> items) => items.Count == 1 ? items[0] : new(
        Condition.AnyOf([.. items.Select(i => i.Condition)]), Sum(items, i => i.Leaves), false,
        Sum(items, i => i.IfHolds), Product(items, i => i.IfNot));

    /// <summary>Both hold, or neither does.</summary>
    public static Parsed Same(Parsed left, Parsed right) =>
        left == True ? right
        : right == True ? left
        : left == False ? Not(right)
        : right == False ? Not(left)
        : Any([All([left, right]), All([Not(left), Not(right)])]);

    private static long Sum(IReadOnlyList<Parsed> items, Func<Parsed, long> of) => Math.Min(Enormous, items.Sum(of));

    private static long Product(IReadOnlyList<Parsed> items, Func<Parsed, long> of) =>
        items.Aggregate(1L, (product, item) => Math.Min(Enormous, product * of(item)));
}
