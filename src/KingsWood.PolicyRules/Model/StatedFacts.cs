using System.Collections;
using System.Runtime.CompilerServices;

namespace KingsWood.PolicyRules.Model;

/// <summary>Answers given by the id of a fact. Equal when they answer the same facts alike, in whatever order.</summary>
/// <remarks>
/// Where an answer contradicts what a typed member says, the fact counts as expressly not known: it never permits.
/// The JSON reader refuses such a situation.
/// </remarks>
[CollectionBuilder(typeof(StatedFacts), nameof(Create))]
public sealed class StatedFacts : IReadOnlyCollection<KeyValuePair<string, Answer>>, IEquatable<StatedFacts>
{
    private readonly SortedList<string, Answer> answers;

    private StatedFacts(SortedList<string, Answer> answers) => this.answers = answers;

    /// <summary>No answers.</summary>
    public static StatedFacts None { get; } = new(new(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => answers.Count;

    /// <summary>What is said of the fact <paramref name="id"/>; <see cref="Answer.NotStated"/> when nothing is.</summary>
    public Answer this[string id] => answers.Count == 0 ? Answer.NotStated : answers.GetValueOrDefault(id);

    /// <summary>The answer at <paramref name="index"/>, in the order of the ids: walking over them so allocates nothing.</summary>
    internal KeyValuePair<string, Answer> At(int index) => new(answers.GetKeyAtIndex(index), answers.GetValueAtIndex(index));

    /// <summary>These answers.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public static StatedFacts Create(ReadOnlySpan<KeyValuePair<string, Answer>> answers)
    {
        if (answers.IsEmpty)
        {
            return None;
        }

        var list = new SortedList<string, Answer>(StringComparer.Ordinal);
        foreach (var (id, answer) in answers)
        {
            list.Add(id, answer);
        }

        return new(list);
    }

    /// <summary>The same answers with this one added or replaced; not stated takes the answer away.</summary>
    public StatedFacts With(string id, Answer answer)
    {
        var list = new SortedList<string, Answer>(answers, StringComparer.Ordinal);
        if (answer == Answer.NotStated)
        {
            list.Remove(id);
        }
        else
        {
            list[id] = answer;
        }

        return new(list);
    }

    /// <inheritdoc/>
    public bool Equals(StatedFacts? other) => other is not null && answers.SequenceEqual(other.answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedFacts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (id, answer) in answers)
        {
            hash.Add(id, StringComparer.Ordinal);
            hash.Add(answer);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", answers.Select(a => $"{a.Key}: {a.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Answer>> GetEnumerator() => answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
