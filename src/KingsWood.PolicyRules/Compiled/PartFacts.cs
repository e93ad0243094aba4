using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>What is known of one part, and which facts were taken as absent because nobody stated them.</summary>
internal readonly record struct PartFacts(Known Known, Bits Presumed);

/// <summary>The facts of all parts of a situation, in no more memory than their kind needs.</summary>
internal readonly struct PartList : IReadOnlyList<PartFacts>, IEquatable<PartList>
{
    // Of each part: what is known to be so, what is known not to be so, what is presumed.
    private readonly ulong[] words;
    private readonly int width;

    public PartList(int count, int width) => (words, this.width) = (new ulong[count * width * 3], width);

    public int Count => words.Length / (width * 3);

    public PartFacts this[int index]
    {
        get => new(new(Read(3 * index), Read(3 * index + 1)), Read(3 * index + 2));
        set
        {
            value.Known.Yes.CopyTo(words.AsSpan(3 * index * width, width));
            value.Known.No.CopyTo(words.AsSpan((3 * index + 1) * width, width));
            value.Presumed.CopyTo(words.AsSpan((3 * index + 2) * width, width));
        }
    }

    public bool Equals(PartList other) => words.AsSpan().SequenceEqual(other.words);

    public override bool Equals(object? obj) => obj is PartList other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<PartFacts> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private Bits Read(int at) => Bits.FromWords(words.AsSpan(at * width, width));
}
