namespace KingsWood.PolicyRules.Logic;

/// <summary>A tree of facts: a fact, a reading, or "not", "all of", "any of" over conditions.</summary>
/// <remarks>
/// A condition is data. It has no behaviour of its own: evaluating, explaining, saying it in English and flattening it
/// are functions over the tree, and the tree is closed so that each of them can be complete.
/// </remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Holds always.</summary>
    public static Condition Always { get; } = new Conjunction([]);

    /// <summary>Holds never.</summary>
    public static Condition Never { get; } = new Disjunction([]);

    /// <summary>Holds when all of them hold; one item a line mirrors a lettered list.</summary>
    public static Condition AllOf(params Condition[] conditions) => new Conjunction([.. conditions]);

    /// <summary>Holds when at least one of them holds.</summary>
    public static Condition AnyOf(params Condition[] conditions) => new Disjunction([.. conditions]);

    /// <summary>Holds when <paramref name="condition"/> does not.</summary>
    public static Condition Not(Condition condition) => new Negation(condition);

    /// <summary>The condition in English.</summary>
    public sealed override string ToString() => Sayer.Say(this);
}

/// <summary>Holds when all of its items hold.</summary>
public sealed class Conjunction : Condition
{
    internal Conjunction(IReadOnlyList<Condition> items) => Items = items;

    /// <summary>The items, in the order in which they were written.</summary>
    public IReadOnlyList<Condition> Items { get; }
}

/// <summary>Holds when at least one of its items holds.</summary>
public sealed class Disjunction : Condition
{
    internal Disjunction(IReadOnlyList<Condition> items) => Items = items;

    /// <summary>The items, in the order in which they were written.</summary>
    public IReadOnlyList<Condition> Items { get; }
}

/// <summary>Holds when its item does not.</summary>
public sealed class Negation : Condition
{
    internal Negation(Condition item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Item = item;
    }

    /// <summary>The item.</summary>
    public Condition Item { get; }
}
