using System.Collections;
using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Model;

/// <summary>An immutable list that is equal to another when their items are equal, in order.</summary>
/// <remarks>Records compare their members; a plain list would make two equal situations differ.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(Values), nameof(Values.Create))]
public sealed class Values<T> : IReadOnlyList<T>, IEquatable<Values<T>>
{
    private readonly T[] items;
    private ulong wordBits;

    internal Values(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static Values<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Of a list of words, a bit for each: its place among the well-known ones, the last bit for all others.</summary>
    internal ulong WordBits
    {
        get
        {
            if (wordBits == 0 && items is Word[] words)
            {
                var bits = 0UL;
                foreach (var word in words)
                {
                    bits |= 1UL << word.LookedUp;
                }

                wordBits = bits;
            }

            return wordBits;
        }
    }

    /// <summary>Makes a list that nobody else has hold as many other items, and forget what was worked out from the old ones.</summary>
    internal void Refill(ReadOnlySpan<T> others)
    {
        others.CopyTo(items);
        wordBits = 0;
    }

    /// <summary>Whether <paramref name="item"/> is in the list.</summary>
    public bool Contains(T item) => Array.IndexOf(items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(Values<T>? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Values<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <summary>Goes through the items in order, and allocates nothing: verdicts are worked out on the way.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Goes through the items of a <see cref="Values{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The item that has been reached.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next item, if there is one.</summary>
        public bool MoveNext() => ++index < items.Length;
    }
}

/// <summary>Makes <see cref="Values{T}"/> from collection expressions.</summary>
public static class Values
{
    /// <summary>A list with a copy of <paramref name="items"/>.</summary>
    public static Values<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? Values<T>.Empty : new(items.ToArray());
}
