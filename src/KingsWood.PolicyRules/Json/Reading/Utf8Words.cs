using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace KingsWood.PolicyRules.Json;

/// <summary>A list of words that is searched by their bytes in UTF-8, so that no string has to be made of what is read.</summary>
internal sealed class Utf8Words
{
    /// <summary>The most words of one list.</summary>
    public const int Most = 100;

    private const int None = 0;

    private readonly byte[][] words;

    // A hash table with open places: at each, the number of a word counted from 1.
    private readonly byte[] places;
    private readonly int shift;

    public Utf8Words(IEnumerable<string> words)
    {
        this.words = [.. words.Select(Encoding.UTF8.GetBytes)];
        if (this.words.Length > Most)
        {
            throw new ArgumentException($"A list of more than {Most} words needs a larger table.", nameof(words));
        }

        places = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)(this.words.Length * 4) + 1)];
        shift = 32 - BitOperations.Log2((uint)places.Length);
        for (var i = 0; i < this.words.Length; i++)
        {
            var place = Place(this.words[i]);
            while (places[place] != None)
            {
                place = (place + 1) & (places.Length - 1);
            }

            places[place] = (byte)(i + 1);
        }
    }

    /// <summary>The place of <paramref name="word"/> in the list, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> word)
    {
        var table = places;
        for (var place = Place(word); table[place] is var number and not None; place = (place + 1) & (table.Length - 1))
        {
            if (word.SequenceEqual(words[number - 1]))
            {
                return number - 1;
            }
        }

        return -1;
    }

    // The length and both ends tell the words of our lists apart, nearly always; what is left is compared anyway.
    private int Place(ReadOnlySpan<byte> word)
    {
        ulong start, end;
        if (word.Length >= sizeof(ulong))
        {
            start = BinaryPrimitives.ReadUInt64LittleEndian(word);
            end = BinaryPrimitives.ReadUInt64LittleEndian(word[^sizeof(ulong)..]);
        }
        else if (word.Length >= sizeof(uint))
        {
            start = BinaryPrimitives.ReadUInt32LittleEndian(word);
            end = BinaryPrimitives.ReadUInt32LittleEndian(word[^sizeof(uint)..]);
        }
        else
        {
            start = word.IsEmpty ? 0UL : word[0];
            end = word.IsEmpty ? 0UL : (uint)(word[^1] | (word[word.Length / 2] << 8));
        }

        var hash = ((start * 0x9E3779B97F4A7C15) ^ (end + (uint)word.Length)) * 0xD6E8FEB86659FD93;
        return (int)((uint)(hash >> 32) >> shift);
    }
}
