using System.Collections;

namespace KingsWood.PolicyRules.Rules;

/// <summary>A list that is made when somebody looks into it: what no decision needs costs nothing at the start.</summary>
internal sealed class LazyList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> made = new(make);

    public int Count => made.Value.Count;

    public T this[int index] => made.Value[index];

    public IEnumerator<T> GetEnumerator() => made.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
