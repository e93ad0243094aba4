using System.Globalization;
using KingsWood.PolicyRules.Benchmarks.Clauses;
using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Measuring;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>How long a process takes up to its first decision and its end: whole child processes, timed from outside.</summary>
internal static class Cold
{
    private const string Answer = "NotPermitted";
    private const string Hello = "hello world";
    private const string Library = "the library";
    private const string Engine = "RulesEngine";
    private const string ReadyHello = "hello world, ready to run";
    private const string ReadyLibrary = "the library, ready to run";
    private const string ReadyEngine = "RulesEngine, ready to run";
    private const string NativeHello = "hello world, native";
    private const string NativeLibrary = "the library, native";

    private static readonly string[] HelloWorlds = [Hello, ReadyHello, NativeHello];

    public static int Run(Options options, TextWriter output)
    {
        var rounds = options.Number("rounds", 20);
        using var folder = new TemporaryFolder();
        var rules = folder["rules.txt"];
        File.WriteAllLines(rules, ClauseTable.All.Select(c => $"{c.Finding}\t{OneWorkflow.Expression(c)}"));

        output.WriteLine(Machine.Describe());
        output.WriteLine($"{rounds} rounds, each in another order; milliseconds of a whole process, by the clock on the wall.");
        output.WriteLine("RulesEngine is given the policy as one workflow. It has no native form:");
        output.WriteLine("compiled ahead of time it finds every rule not met. Ready to run is what an app gets that sets PublishReadyToRun.");
        var programs = new List<ColdProgram>
        {
            ColdProgram.Publish(Hello, "ColdHello", ColdForm.JustInTime, folder),
            ColdProgram.Publish(Library, "ColdLibrary", ColdForm.JustInTime, folder),
            ColdProgram.Publish(Engine, "ColdRulesEngine", ColdForm.JustInTime, folder, rules),
            ColdProgram.Publish(ReadyHello, "ColdHello", ColdForm.ReadyToRun, folder),
            ColdProgram.Publish(ReadyLibrary, "ColdLibrary", ColdForm.ReadyToRun, folder),
            ColdProgram.Publish(ReadyEngine, "ColdRulesEngine", ColdForm.ReadyToRun, folder, rules),
        };
        if (Linker is { } linker)
        {
            output.WriteLine($"Native code is linked with {linker}.");
            programs.Add(ColdProgram.Publish(NativeHello, "ColdHello", ColdForm.Native, folder));
            programs.Add(ColdProgram.Publish(NativeLibrary, "ColdLibrary", ColdForm.Native, folder));
        }
        else
        {
            output.WriteLine("Neither clang nor gcc is here: nothing is compiled ahead of time, and its gate fails.");
        }

        output.WriteLine();
        Measure(programs, rounds);
        Write(programs, output);
        return Close(programs, new Gates(output));
    }

    /// <summary>What links native code, if anything can.</summary>
    public static string? Linker { get; } = Array.Find(["clang", "gcc"], Child.IsThere);

    private static void Measure(List<ColdProgram> programs, int rounds)
    {
        var random = new Random(20261123);
        for (var round = -1; round < rounds; round++)
        {
            var order = programs.ToArray();
            random.Shuffle(order);
            foreach (var program in order)
            {
                // The first round brings the files into the cache of the machine.
                var milliseconds = program.Start(Answer);
                if (round >= 0)
                {
                    program.Milliseconds.Add(milliseconds);
                }
            }
        }
    }

    private static void Write(List<ColdProgram> programs, TextWriter output)
    {
        var table = new Table("", "ms (10 to 90 %)", "beyond hello world");
        foreach (var program in programs)
        {
            var hello = programs.Single(p => p.Form == program.Form && HelloWorlds.Contains(p.Name));
            table.Add(
                program.Name,
                Table.Number(Spread.Of(program.Milliseconds)),
                Added(program, hello).ToString("0.0", CultureInfo.InvariantCulture));
        }

        table.Write(output);
        output.WriteLine();
    }

    private static int Close(List<ColdProgram> programs, Gates gates)
    {
        var native = programs.Find(p => p.Name == NativeLibrary);
        gates.AtMost(
            "8. native, times hello world",
            native is null ? double.PositiveInfinity : Ratio(native, programs.Single(p => p.Name == NativeHello)),
            1.6,
            1.25);
        var hello = programs.Single(p => p.Name == Hello);
        gates.AtMost(
            "8. just in time, what the library adds as a part of what RulesEngine adds",
            Added(programs.Single(p => p.Name == Library), hello) / Added(programs.Single(p => p.Name == Engine), hello),
            1 / 8.0,
            1 / 20.0);
        return gates.Close();
    }

    private static double Added(ColdProgram program, ColdProgram hello) =>
        Spread.Of(program.Milliseconds.Zip(hello.Milliseconds, (one, other) => one - other)).Median;

    private static double Ratio(ColdProgram program, ColdProgram hello) =>
        Spread.Of(program.Milliseconds.Zip(hello.Milliseconds, (one, other) => one / other)).Median;
}
