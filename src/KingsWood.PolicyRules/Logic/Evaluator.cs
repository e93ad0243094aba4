namespace KingsWood.PolicyRules.Logic;

/// <summary>Evaluates a condition node by node, in Kleene's three-valued logic. The reference for every faster way.</summary>
public static class Evaluator
{
    /// <summary>Whether <paramref name="condition"/> holds, given what is known of each fact and what the school set.</summary>
    public static Truth Evaluate(Condition condition, Settings settings, Func<Fact, Truth> facts)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(facts);
        return condition switch
        {
            Fact fact => facts(fact),
            FamilyFact family => Evaluate(family.In(settings), settings, facts),
            ReadingOption option => settings.Takes(option) ? Truth.Yes : Truth.No,
            Negation not => (Truth)(2 - (int)Evaluate(not.Item, settings, facts)),
            Conjunction all => Fold(all.Items, Truth.Yes, Truth.No),
            Disjunction any => Fold(any.Items, Truth.No, Truth.Yes),
            _ => throw new ArgumentException($"Not a kind of condition: {condition?.GetType().Name}.", nameof(condition)),
        };

        Truth Fold(IReadOnlyList<Condition> items, Truth start, Truth end)
        {
            var result = start;
            for (var i = 0; i < items.Count && result != end; i++)
            {
                var item = Evaluate(items[i], settings, facts);
                result = end == Truth.No ? (Truth)Math.Min((int)result, (int)item) : (Truth)Math.Max((int)result, (int)item);
            }

            return result;
        }
    }
}
