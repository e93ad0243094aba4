using System.Diagnostics;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>Years of records in one go: lines of JSON in memory, read and decided, on one thread and on two.</summary>
internal static class Audit
{
    private const string Tokenising = "merely tokenising";
    private const string Library = "the library, with a report";
    private const string Objects = "objects and RulesEngine";

    // The peer is too slow for all the lines in every round; its time is by the line.
    private const int PartForThePeer = 10;

    public static int Run(Options options, TextWriter output)
    {
        var count = options.Number("lines", 1_000_000);
        var rounds = options.Number("rounds", 5);
        var seed = options.Number("seed", 20261123);
        output.WriteLine(Machine.Describe());
        var lines = Lines.Make(count, seed);
        var fewer = lines.First(Math.Max(1, count / PartForThePeer));
        output.WriteLine(
            $"{count} lines, {lines.Different.Length} of them different, {lines.Bytes / count} bytes a line, seed {seed}; {rounds} rounds. "
            + $"Objects and RulesEngine get the first {fewer.Count} lines, and plain objects that are packed beforehand.");
        output.WriteLine();

        var engine = new OneWorkflow();
        var measured = Rounds.Run(
            [
                new(Tokenising, Tokenising, count, () => LineReaders.Tokenise(lines, 0, count)),
                new(Library, Tokenising, count, () => LineReaders.Report(lines, 0, count)),
                new(Objects, Tokenising, fewer.Count, () => LineReaders.ObjectsAndRulesEngine(engine, fewer, 0, fewer.Count)),
            ],
            rounds,
            seed,
            warmUps: 1);
        var faster = Spread.Of(Enumerable.Range(0, rounds).Select(_ => OnTwoThreads(lines)));
        Write(measured, faster, output);
        return Close(measured, faster, new Gates(output));
    }

    // How many times faster two threads are by the clock on the wall, each with half of the lines.
    private static double OnTwoThreads(Lines lines)
    {
        var half = lines.Count / 2;
        var one = Elapsed(() => LineReaders.Report(lines, 0, lines.Count));
        var two = Elapsed(() => Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => LineReaders.Report(lines, 0, half),
            () => LineReaders.Report(lines, half, lines.Count)));
        return one / two;
    }

    private static double Elapsed(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Write(IReadOnlyList<Measured> measured, Spread faster, TextWriter output)
    {
        var table = new Table("", "ns a line (10 to 90 %)", "bytes a line", "times tokenising (10 to 90 %)");
        foreach (var one in measured)
        {
            table.Add(
                one.Contender.Name,
                Table.Number(Spread.Of(one.Nanoseconds)),
                Table.Number(Spread.Of(one.Bytes).Median),
                Table.Number(measured.Ratio(Tokenising, one.Contender.Name)));
        }

        table.Write(output);
        output.WriteLine($"The library on two threads is {Table.Number(faster)} times faster than on one.");
        output.WriteLine();
    }

    private static int Close(IReadOnlyList<Measured> measured, Spread faster, Gates gates)
    {
        gates.AtMost("6. the library, times tokenising", measured.Ratio(Tokenising, Library).Median, 2.2, 1.6);
        gates.AtLeast("6. the library, times faster than objects and RulesEngine", measured.Ratio(Library, Objects).Median, 7, 10);
        gates.AtLeast("6. the library, two threads against one", faster.Median, 1.5, 1.8);
        gates.AtMost("7. bytes a line", measured.Named(Library).Bytes.Max(), 16, 16);
        return gates.Close();
    }
}
