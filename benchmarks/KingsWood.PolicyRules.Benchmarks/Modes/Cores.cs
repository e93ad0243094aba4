using System.Diagnostics;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>How many decisions a second one core makes, and two, up to all of them, with one policy that they share.</summary>
internal static class Cores
{
    private const int Situations = 20_000;
    private const int Passes = 100;

    public static void Compare(int rounds, TextWriter output)
    {
        var samples = Samples.OfEveryKind(Situations, seed: 20261123, Samples.NotKnown);
        var table = new Table("cores", "millions of decisions a second (10 to 90 %)");
        Decide(samples);
        for (var threads = 1; threads <= Environment.ProcessorCount; threads = Next(threads))
        {
            var count = threads;
            table.Add($"{count}", Table.Number(Spread.Of(Enumerable.Range(0, rounds).Select(_ => Millions(samples, count)))));
        }

        table.Write(output);
    }

    // One, two, four and so on, and at last all of them.
    private static int Next(int threads) =>
        threads == Environment.ProcessorCount ? threads + 1 : Math.Min(2 * threads, Environment.ProcessorCount);

    private static double Millions(Sample[] samples, int threads)
    {
        using var start = new Barrier(threads + 1);
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            Decide(samples);
        })).ToArray();
        Array.ForEach(workers, w => w.Start());
        start.SignalAndWait();
        var begin = Stopwatch.GetTimestamp();
        Array.ForEach(workers, w => w.Join());
        return threads * (double)samples.Length * Passes / Stopwatch.GetElapsedTime(begin).TotalSeconds / 1e6;
    }

    private static void Decide(Sample[] samples)
    {
        var sum = 0L;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var sample in samples)
            {
                sum += (long)Ours.Judge(sample.Facts).Verdict;
            }
        }

        GC.KeepAlive(sum);
    }
}
