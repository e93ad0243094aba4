using System.Text.Json;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Benchmarks.Workload;

/// <summary>Situations as lines of JSON, one after the other in memory.</summary>
internal sealed class Lines
{
    // So many different lines that neither cache nor branch predictor holds them; beyond that they come again, shuffled.
    private const int MostDifferent = 100_000;

    private readonly byte[] bytes;
    private readonly long[] starts;
    private readonly int[] which;

    private Lines(byte[] bytes, long[] starts, int[] which, TypedSample[] different)
    {
        (this.bytes, this.starts, this.which, Different) = (bytes, starts, which, different);
    }

    public int Count => which.Length;

    public long Bytes => bytes.Length;

    /// <summary>The different situations, of which each line is one.</summary>
    public TypedSample[] Different { get; }

    public ReadOnlySpan<byte> this[int line] => bytes.AsSpan((int)starts[line], (int)(starts[line + 1] - starts[line]));

    /// <summary>The situation of a line, ready-made.</summary>
    public TypedSample SampleOf(int line) => Different[which[line]];

    /// <summary>Lines as the library reads and writes them, on one line each.</summary>
    public static Lines Make(int count, int seed)
    {
        var different = TypedSample.OfEveryKind(Math.Min(count, MostDifferent), seed);
        var which = Which(count, different.Length, seed);
        return Join([.. different.Select(s => Compact(SituationJson.Write(s.Situation)))], which, different);
    }

    /// <summary>The first lines again.</summary>
    public Lines First(int count) =>
        Join([.. Different.Select(s => Compact(SituationJson.Write(s.Situation)))], which[..count], Different);

    private static int[] Which(int count, int different, int seed)
    {
        var random = new Random(seed);
        var which = Enumerable.Range(0, count).Select(i => i % different).ToArray();
        random.Shuffle(which);
        return which;
    }

    private static Lines Join(byte[][] texts, int[] which, TypedSample[] different)
    {
        var starts = new long[which.Length + 1];
        for (var i = 0; i < which.Length; i++)
        {
            starts[i + 1] = starts[i] + texts[which[i]].Length;
        }

        var bytes = new byte[starts[^1]];
        for (var i = 0; i < which.Length; i++)
        {
            texts[which[i]].CopyTo(bytes, starts[i]);
        }

        return new(bytes, starts, which, different);
    }

    private static byte[] Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
