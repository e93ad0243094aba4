using KingsWood.PolicyRules.Compiled;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>The rules behind a judgement and the facts that are missing, for callers that judge a great deal.</summary>
/// <remarks>
/// It is filled anew by each judgement and keeps its memory, so that judging with reasons allocates nothing once it has
/// grown: use one a thread, and copy out what has to be kept. A <see cref="Decision"/> says more, and is a value.
/// </remarks>
public sealed class Reasons
{
    private Listed<Norm> broken = new();
    private Listed<Norm> silent = new();
    private Listed<Norm> owed = new();
    private Listed<Norm> advised = new();
    private Listed<Norm> exempted = new();
    private Listed<Fact> unknown = new();

    /// <summary>
    /// The rules that are broken, or whose duty is left undone, in the order of their ids. Where one of several is broken
    /// whichever way the unknown facts turn out, all of these.
    /// </summary>
    public ReadOnlySpan<Norm> Broken => broken.Span;

    /// <summary>The rules that mark a gap of the policy.</summary>
    public ReadOnlySpan<Norm> Gaps => silent.Span;

    /// <summary>The rules that owe something, whether or not it has been done.</summary>
    public ReadOnlySpan<Norm> Owed => owed.Span;

    /// <summary>The rules that advise, or whose exception does.</summary>
    public ReadOnlySpan<Norm> Advised => advised.Span;

    /// <summary>The rules that an exception lifts.</summary>
    public ReadOnlySpan<Norm> Exempted => exempted.Span;

    /// <summary>
    /// The facts that are not known and that a rule needs which is still open: some fact of every question that can change the
    /// verdict, and perhaps of others. Which can is worked out by <see cref="Decision.MissingFacts"/>.
    /// </summary>
    public ReadOnlySpan<Fact> Unknown => unknown.Span;

    internal void Clear()
    {
        broken.Count = silent.Count = owed.Count = advised.Count = exempted.Count = unknown.Count = 0;
    }

    /// <summary>Lists a rule on its side; not every side has a list.</summary>
    internal void Add(int side, Norm norm)
    {
        switch (side)
        {
            case Side.Prohibited:
                broken.Add(norm);
                break;
            case Side.Gaps:
                silent.Add(norm);
                break;
            case Side.Advice:
                advised.Add(norm);
                break;
            case Side.Exempted:
                exempted.Add(norm);
                break;
            case >= Side.FirstDuty:
                owed.Add(norm);
                break;
        }
    }

    internal void Add(Fact fact) => unknown.Append(fact);

    /// <summary>A list that grows, and is emptied without giving back its memory.</summary>
    private struct Listed<T>()
        where T : class
    {
        private T[] items = new T[4];

        public int Count;

        public readonly ReadOnlySpan<T> Span => items.AsSpan(0, Count);

        /// <summary>Adds an item that is not there yet. Rules come in their order, so it is usually the last one.</summary>
        public void Add(T item)
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (ReferenceEquals(items[i], item))
                {
                    return;
                }
            }

            Append(item);
        }

        /// <summary>Adds an item that is not there for certain.</summary>
        public void Append(T item)
        {
            if (Count == items.Length)
            {
                Array.Resize(ref items, 2 * Count);
            }

            items[Count++] = item;
        }
    }
}
