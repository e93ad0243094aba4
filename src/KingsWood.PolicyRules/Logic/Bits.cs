using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KingsWood.PolicyRules.Logic;

/// <summary>A set of small numbers, one bit each. Two widths exist, so that what is narrow stays in a register.</summary>
/// <typeparam name="T">The width itself.</typeparam>
internal interface IBits<T> : IEquatable<T>, IBitwiseOperators<T, T, T>
    where T : struct, IBits<T>
{
    /// <summary>How many bits there are.</summary>
    static abstract int Capacity { get; }

    /// <summary>One bit.</summary>
    static abstract T At(int bit);

    /// <summary>The same bits in this width; those that it has no room for are lost.</summary>
    static abstract T From(in Bits bits);

    /// <summary>The bits of 64-bit words, the lowest first; as many as there are.</summary>
    static abstract T FromWords(ReadOnlySpan<ulong> words);

    /// <summary>The same bits in the widest width.</summary>
    Bits Widened { get; }

    /// <summary>Whether no bit is set.</summary>
    bool IsEmpty { get; }

    /// <summary>Whether more than one bit is set.</summary>
    bool HasSeveral { get; }

    /// <summary>The lowest bit that is set; the capacity where none is.</summary>
    int Lowest { get; }

    /// <summary>Those that are not in <paramref name="other"/>.</summary>
    T Without(T other);

    /// <summary>The bits of one 64-bit word, the lowest first.</summary>
    ulong Word(int index);

    /// <summary>The bits at some places, moved together in their order: the first place becomes bit 0.</summary>
    ulong Gather(T places);

    /// <summary>The other way: bit 0 is moved to the first place.</summary>
    static abstract T Scatter(ulong gathered, T places);
}

/// <summary>Up to 64 bits, which is enough for every kind of the built-in policy.</summary>
internal readonly struct Bits64(ulong bits) : IBits<Bits64>
{
    private readonly ulong bits = bits;

    public static int Capacity => 64;

    public Bits Widened => new(Vector256.CreateScalar(bits));

    public bool IsEmpty => bits == 0;

    public bool HasSeveral => (bits & (bits - 1)) != 0;

    public int Lowest => BitOperations.TrailingZeroCount(bits);

    public static Bits64 operator |(Bits64 left, Bits64 right) => new(left.bits | right.bits);

    public static Bits64 operator &(Bits64 left, Bits64 right) => new(left.bits & right.bits);

    public static Bits64 operator ^(Bits64 left, Bits64 right) => new(left.bits ^ right.bits);

    public static Bits64 operator ~(Bits64 of) => new(~of.bits);

    public static Bits64 At(int bit) => new(1UL << bit);

    public static Bits64 From(in Bits wide) => new(wide.FirstWord);

    public static Bits64 FromWords(ReadOnlySpan<ulong> words) => new(words[0]);

    public Bits64 Without(Bits64 other) => new(bits & ~other.bits);

    public ulong Word(int index) => bits;

    public bool Equals(Bits64 other) => bits == other.bits;

    public override bool Equals(object? obj) => obj is Bits64 other && Equals(other);

    public override int GetHashCode() => bits.GetHashCode();

    public ulong Gather(Bits64 places) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitExtract(bits, places.bits) : GatherOneByOne(places.bits);

    public static Bits64 Scatter(ulong gathered, Bits64 places) => new(
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitDeposit(gathered, places.bits) : ScatterOneByOne(gathered, places.bits));

    private static ulong ScatterOneByOne(ulong gathered, ulong places)
    {
        var scattered = 0UL;
        for (; gathered != 0 && places != 0; places &= places - 1, gathered >>= 1)
        {
            scattered |= (gathered & 1) << BitOperations.TrailingZeroCount(places);
        }

        return scattered;
    }

    private ulong GatherOneByOne(ulong places)
    {
        ulong gathered = 0;
        for (var to = 0; places != 0; places &= places - 1, to++)
        {
            gathered |= (bits >> BitOperations.TrailingZeroCount(places) & 1) << to;
        }

        return gathered;
    }
}

/// <summary>Up to 256 bits: as many facts as the rules of one kind of situation may ask.</summary>
internal readonly struct Bits(Vector256<ulong> words) : IBits<Bits>
{
    private const int Words = 4;
    private readonly Vector256<ulong> words = words;

    public static int Capacity => 64 * Words;

    /// <summary>No bit.</summary>
    public static Bits None => default;

    public Bits Widened => this;

    public bool IsEmpty => words == Vector256<ulong>.Zero;

    public bool HasSeveral => Count > 1;

    /// <summary>The bits 0 to 63.</summary>
    public ulong FirstWord => words.ToScalar();

    /// <summary>How many bits are set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var i = 0; i < Words; i++)
            {
                count += BitOperations.PopCount(words[i]);
            }

            return count;
        }
    }

    public int Lowest
    {
        get
        {
            for (var i = 0; i < Words; i++)
            {
                if (words[i] != 0)
                {
                    return 64 * i + BitOperations.TrailingZeroCount(words[i]);
                }
            }

            return Capacity;
        }
    }

    /// <summary>Whether a bit is set.</summary>
    public bool this[int bit] => (words[bit >> 6] >> bit & 1) != 0; // a shift takes the count modulo 64

    /// <summary>The bits 0 to 63 as a number.</summary>
    public static implicit operator Bits(ulong word) => new(Vector256.CreateScalar(word));

    public static bool operator ==(Bits left, Bits right) => left.words == right.words;

    public static bool operator !=(Bits left, Bits right) => left.words != right.words;

    public static Bits operator |(Bits left, Bits right) => new(left.words | right.words);

    public static Bits operator &(Bits left, Bits right) => new(left.words & right.words);

    public static Bits operator ^(Bits left, Bits right) => new(left.words ^ right.words);

    public static Bits operator ~(Bits bits) => new(~bits.words);

    public static Bits At(int bit) => new(Vector256<ulong>.Zero.WithElement(bit >> 6, 1UL << bit));

    public static Bits From(in Bits bits) => bits;

    public static Bits FromWords(ReadOnlySpan<ulong> from)
    {
        Span<ulong> all = stackalloc ulong[Words];
        all.Clear();
        from.CopyTo(all);
        return new(Vector256.Create<ulong>(all));
    }

    /// <summary>Writes the lowest words.</summary>
    public void CopyTo(Span<ulong> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = words[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bits Without(Bits other) => new(Vector256.AndNot(words, other.words));

    public ulong Word(int index) => words[index];

    public ulong Gather(Bits places)
    {
        ulong gathered = 0;
        var to = 0;
        foreach (var place in places)
        {
            gathered |= (this[place] ? 1UL : 0) << to++;
        }

        return gathered;
    }

    public static Bits Scatter(ulong gathered, Bits places)
    {
        var scattered = None;
        foreach (var place in places)
        {
            scattered |= (gathered & 1) != 0 ? At(place) : None;
            gathered >>= 1;
        }

        return scattered;
    }

    /// <summary>Each bit that is set, from the lowest.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The bits that are set, from the lowest.</summary>
    public int[] ToArray()
    {
        var set = new int[Count];
        var i = 0;
        foreach (var bit in this)
        {
            set[i++] = bit;
        }

        return set;
    }

    public bool Equals(Bits other) => words == other.words;

    public override bool Equals(object? obj) => obj is Bits other && Equals(other);

    public override int GetHashCode() => words.GetHashCode();

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{words[3]:x}:{words[2]:x}:{words[1]:x}:{words[0]:x}");

    /// <summary>Walks over the bits that are set.</summary>
    public struct Enumerator(Bits left)
    {
        private Bits left = left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            Current = left.Lowest;
            left = left.Without(At(Current & (Capacity - 1)));
            return Current < Capacity;
        }
    }
}
