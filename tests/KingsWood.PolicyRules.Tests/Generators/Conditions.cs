using KingsWood.PolicyRules.Logic;
using static KingsWood.PolicyRules.Logic.Condition;

namespace KingsWood.PolicyRules.Tests.Generators;

/// <summary>Conditions by chance.</summary>
internal static class Conditions
{
    /// <summary>A tree over these leaves, at most <paramref name="depth"/> deep.</summary>
    public static Condition Make(Random random, IReadOnlyList<Condition> leaves, int depth) =>
        depth == 0 ? Leaf(random, leaves) : random.Next(8) switch
        {
            0 => Leaf(random, leaves),
            1 => Not(Make(random, leaves, depth - 1)),
            2 or 3 or 4 => AllOf(Items(random, leaves, depth)),
            _ => AnyOf(Items(random, leaves, depth)),
        };

    private static Condition Leaf(Random random, IReadOnlyList<Condition> leaves) => leaves[random.Next(leaves.Count)];

    private static Condition[] Items(Random random, IReadOnlyList<Condition> leaves, int depth) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Make(random, leaves, depth - 1))];
}
