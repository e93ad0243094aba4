using System.Runtime.InteropServices;

namespace KingsWood.PolicyRules.Register.Wording;

/// <summary>Estimates from 64 bytes how much two wordings have in common (MinHash over words and pairs of words).</summary>
/// <remarks>
/// 128 hash functions, and four bits kept of each least value: twice as many functions as with eight bits in the same
/// space, and a standard error of about five per cent where two texts share half of what they say. Everything is
/// computed in whole numbers from fixed constants, so that every machine draws the same sketch.
/// </remarks>
internal sealed class Sketch
{
    /// <summary>The bytes of a sketch.</summary>
    public const int Bytes = Functions / 2;

    private const int Functions = 128;
    private const double ByChance = 1 / 16.0;

    private static readonly ulong[] Factors = Constants(seed: 0x6B696E6773776F6F, odd: true);
    private static readonly ulong[] Offsets = Constants(seed: 0x64706F6C69637931, odd: false);

    private readonly uint[] least = new uint[Functions];
    private ulong previous;
    private bool isBegun;

    /// <summary>A sketch of nothing yet.</summary>
    public Sketch() => Array.Fill(least, uint.MaxValue);

    /// <summary>The hash of a word, as <see cref="Add"/> takes it.</summary>
    public static ulong HashOf(string word)
    {
        var hash = 14695981039346656037UL; // FNV-1a over the UTF-16 units
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>Adds the next word.</summary>
    public void Add(ulong word)
    {
        Include(word);
        if (isBegun)
        {
            Include(Mix((previous * 31) + word));
        }

        previous = word;
        isBegun = true;
    }

    /// <summary>The sketch of the words so far.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Bytes];
        WriteTo(bytes);
        return bytes;
    }

    /// <summary>Writes the sketch of the words so far.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        for (var i = 0; i < Bytes; i++)
        {
            bytes[i] = (byte)(((least[2 * i] & 0xF) << 4) | (least[(2 * i) + 1] & 0xF));
        }
    }

    /// <summary>How much two sketches' wordings have in common, from 0 to 1.</summary>
    public static double Resemblance(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var differing = 0;
        var left = MemoryMarshal.Cast<byte, ulong>(one);
        var right = MemoryMarshal.Cast<byte, ulong>(other);
        for (var i = 0; i < left.Length; i++)
        {
            var difference = left[i] ^ right[i];
            difference |= difference >> 2;
            difference |= difference >> 1;
            differing += System.Numerics.BitOperations.PopCount(difference & 0x1111111111111111UL);
        }

        var equal = (Functions - differing) / (double)Functions;
        return Math.Max(0, (equal - ByChance) / (1 - ByChance));
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }

    private static ulong[] Constants(ulong seed, bool odd)
    {
        var constants = new ulong[Functions];
        for (var i = 0; i < Functions; i++)
        {
            seed += 0x9E3779B97F4A7C15UL; // SplitMix64
            constants[i] = Mix(seed) | (odd ? 1UL : 0UL);
        }

        return constants;
    }

    private void Include(ulong feature)
    {
        for (var i = 0; i < Functions; i++)
        {
            least[i] = Math.Min(least[i], (uint)(((feature * Factors[i]) + Offsets[i]) >> 32));
        }
    }
}
