using KingsWood.PolicyRules.Benchmarks.Measuring;
using static KingsWood.PolicyRules.Benchmarks.Modes.DecisionContenders;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>Everybody beside everybody in one process, in rounds, and the gates on how they compare.</summary>
internal static class Ratios
{
    public static int Run(Options options, TextWriter output)
    {
        var situations = options.Number("situations", 20_000);
        var rounds = options.Number("rounds", 15);
        var seed = options.Number("seed", 20261123);
        output.WriteLine(Machine.Describe());
        var contenders = new DecisionContenders(situations, seed);
        output.WriteLine(
            $"{situations} situations stated by facts and {situations} typed ones in {contenders.Parts} parts, about 15 % not stated, "
            + $"seed {seed}; {rounds} rounds, each in another order.");
        output.WriteLine("Everybody is asked for the whole policy: who is bound, what is broken, where it is silent, what is owed, advice, exceptions.");
        output.WriteLine("The gates are about RulesEngine with the whole policy in one workflow, as it has no index of its own; split by hand into a");
        output.WriteLine("workflow a kind, as whoever knows it would, it is shown as well.");
        output.WriteLine("Two-valued peers have no third answer: what is not known is no to them.");
        output.WriteLine("Plain objects are ready-made for the peers, and their packing is not counted; the library reads the typed situation.");
        output.WriteLine();

        var measured = Rounds.Run(contenders.All, rounds, seed);
        Write(measured, output);
        output.WriteLine();
        return Close(measured, new Gates(output));
    }

    private static void Write(IReadOnlyList<Measured> measured, TextWriter output)
    {
        var table = new Table("", "ns a decision (10 to 90 %)", "bytes", "times RulesEngine (10 to 90 %)");
        foreach (var one in measured)
        {
            table.Add(
                one.Contender.Name,
                Table.Number(Spread.Of(one.Nanoseconds)),
                Table.Number(Spread.Of(one.Bytes).Median),
                Table.Number(measured.Ratio(one.Contender.Name, one.Contender.Against)));
        }

        table.Write(output);
    }

    private static int Close(IReadOnlyList<Measured> measured, Gates gates)
    {
        gates.AtLeast("1. from facts, times RulesEngine", measured.Ratio(FromFacts, Engine).Median, 100, 150);
        gates.AtMost("2. from facts, parts of the ifs into masks", 1 / measured.Ratio(FromFacts, Mask).Median, 1.3, 1);
        gates.AtLeast("3. from a typed situation, times RulesEngine", measured.Ratio(FromTyped, EngineOfTyped).Median, 30, 60);
        gates.AtLeast("4. with reasons, times RulesEngine without", measured.Ratio(WithReasons, Engine).Median, 40, 60);
        gates.AtMost("5. bytes of a verdict from facts", measured.Named(FromFacts).Bytes.Max(), 0, 0);
        gates.AtMost("5. bytes of a verdict on a typed situation", measured.Named(FromTyped).Bytes.Max(), 0, 0);
        gates.AtMost("5. bytes of a decision object before it is read", measured.Named(DecisionOfTyped).Bytes.Max(), 256, 256);
        gates.AtLeast("9. every situation of the policy, times RulesEngine", measured.Ratio(Exhausted, Engine).Median, 2_000, 5_000);
        return gates.Close();
    }
}
