using KingsWood.PolicyRules.Benchmarks.Agreeing;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>What the program can be asked for.</summary>
/// <param name="Name">The first argument.</param>
/// <param name="Says">What it does, in a line.</param>
/// <param name="Options">The options that it takes, each with a number, and what each means.</param>
/// <param name="Start">Does it.</param>
internal sealed record Mode(
    string Name, string Says, (string Name, string Says)[] Options, Func<Options, TextWriter, int> Start)
{
    private static readonly (string, string) Rounds = ("rounds", "how many rounds");
    private static readonly (string, string) Seed = ("seed", "where chance starts");

    private static readonly Mode[] All =
    [
        new("agree", "Whether all contenders find the same; every other mode asks that first.", [], (_, _) => 0),
        new("ratios", "Everybody beside everybody in one process, interleaved; gates on how they compare.",
            [Rounds, Seed, ("situations", "how many situations")], Ratios.Run),
        new("bdn", "The same contenders through BenchmarkDotNet; its own options are handed on (--filter, --job ...).",
            [], Bdn.Run) { HandsOn = true },
        new("audit", "Many lines of JSON in memory: tokenised, decided by the library, by objects and RulesEngine; gates.",
            [Rounds, Seed, ("lines", "how many lines; a million otherwise")], Audit.Run),
        new("cold", "The time of a whole process up to its first decision, just in time and native; gates.",
            [Rounds], Cold.Run),
        new("growth", "How the cost grows with rules, facts and cores; no gates.",
            [Rounds, ("rules", "the most rules; ten thousand otherwise")], Growth.Run),
        new("cedar", "Cedar's WebAssembly build in a child process, where node can install it; no gates.",
            [("situations", "how many situations")], CedarPeer.Run),
    ];

    /// <summary>Whether the arguments are for somebody else to read.</summary>
    public bool HandsOn { get; init; }

    /// <summary>Runs the mode that the arguments name.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is [] or ["--help"] or ["-h"] or ["help"])
        {
            Help(output);
            return arguments is [] ? 1 : 0;
        }

        if (Array.Find(All, m => m.Name == arguments[0]) is not { } mode)
        {
            errors.WriteLine($"There is no mode \"{arguments[0]}\".");
            Help(errors);
            return 1;
        }

        if (Array.Exists(arguments[1..], a => a is "--help" or "-h") && !mode.HandsOn)
        {
            Help(output);
            return 0;
        }

        var options = mode.HandsOn
            ? Benchmarks.Options.Unread(arguments[1..])
            : Benchmarks.Options.Read(arguments[1..], mode.Options.Select(o => o.Name).ToHashSet(StringComparer.Ordinal), errors);
        if (options is null)
        {
            return 1;
        }

        return Agreement.Check(output) ? mode.Start(options, output) : 1;
    }

    private static void Help(TextWriter output)
    {
        output.WriteLine("The library beside what people would use instead. The first argument is one of:");
        output.WriteLine();
        foreach (var mode in All)
        {
            output.WriteLine($"  {mode.Name,-8}{mode.Says}");
            foreach (var (name, says) in mode.Options)
            {
                output.WriteLine($"          --{name} N  {says}");
            }
        }

        output.WriteLine();
        output.WriteLine("A mode with gates ends with \"N passed, N failed\", and with 1 where one failed.");
    }
}
