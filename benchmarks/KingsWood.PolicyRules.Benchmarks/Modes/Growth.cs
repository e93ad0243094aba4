using KingsWood.PolicyRules.Benchmarks.Contenders;
using KingsWood.PolicyRules.Benchmarks.Measuring;
using KingsWood.PolicyRules.Benchmarks.Workload;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>How the cost of a decision grows with rules, with facts and with cores. Only shown: nothing here is a gate.</summary>
internal static class Growth
{
    private const int Situations = 1_000;
    private const int Seed = 20261123;
    private const int MostRulesForThePeer = 1_000;
    private const string Library = "library";
    private const string Tree = "tree";
    private const string Engine = "RulesEngine";

    private static readonly int[] RuleCounts = [10, 100, 1_000, 10_000];
    private static readonly int[] FactCounts = [10, 50, 100, 250];

    public static int Run(Options options, TextWriter output)
    {
        var rounds = options.Number("rounds", 5);
        var most = options.Number("rules", 10_000);
        output.WriteLine(Machine.Describe());
        output.WriteLine($"Made-up prohibitions of seven or eight facts each; {Situations} situations, 15 % not known; ns a decision.");
        output.WriteLine();
        Compare("rules, over 60 facts", RuleCounts.Where(n => n <= most), n => (n, 60), rounds, output);
        Compare("facts, in 100 rules", FactCounts, n => (100, n), rounds, output);
        Cores.Compare(rounds, output);
        return 0;
    }

    private static void Compare(
        string what, IEnumerable<int> sizes, Func<int, (int Rules, int Facts)> of, int rounds, TextWriter output)
    {
        var table = new Table(what, "the library (10 to 90 %)", "tree, node by node (10 to 90 %)", "RulesEngine (10 to 90 %)");
        foreach (var size in sizes)
        {
            table.Add([$"{size}", .. Measure(of(size), rounds)]);
        }

        table.Write(output);
        output.WriteLine();
    }

    private static string[] Measure((int Rules, int Facts) size, int rounds)
    {
        var policy = new MadeUpPolicy(size.Rules, size.Facts, Seed);
        MadeUpSample[] samples;
        try
        {
            samples = MadeUpSample.Of(policy, Situations, Seed);
        }
        catch (PolicyBuildException tooLarge)
        {
            return [$"refused: {tooLarge.Message}", "", ""];
        }

        Agree(policy, samples);
        var measured = Rounds.Run([.. Contenders(policy, samples)], rounds, Seed, warmUps: 3);
        return [.. new[] { Library, Tree, Engine }.Select(name =>
            measured.FirstOrDefault(m => m.Contender.Name == name) is { } one ? Table.Number(Spread.Of(one.Nanoseconds)) : "not run")];
    }

    private static IEnumerable<Contender> Contenders(MadeUpPolicy policy, MadeUpSample[] samples)
    {
        yield return new(Library, Library, samples.Length, () => samples.Sum(s => (long)Ours.Judge(policy, s)));
        yield return new(Tree, Library, samples.Length, () => samples.Sum(s => (long)ByTree(policy, s)));
        if (policy.Conditions.Count <= MostRulesForThePeer)
        {
            var engine = new MadeUpRulesEngine(policy);
            yield return new(Engine, Library, samples.Length, () => samples.Sum(s => (long)engine.Execute(s.Plain)));
        }
    }

    // No figure without agreement, here too.
    private static void Agree(MadeUpPolicy policy, MadeUpSample[] samples)
    {
        foreach (var sample in samples)
        {
            var tree = ByTree(policy, sample);
            var verdict = Ours.Judge(policy, sample);
            if ((tree == Truth.Yes) != (verdict == Verdict.NotPermitted) && tree != Truth.Unknown)
            {
                throw new InvalidOperationException($"The tree says {tree}, the library {verdict}: no figure is worth anything.");
            }
        }
    }

    private static Truth ByTree(MadeUpPolicy policy, MadeUpSample sample)
    {
        Func<Fact, Truth> facts = fact => sample.Answers[policy.NumberOf(fact)];
        var result = Truth.No;
        foreach (var condition in policy.Conditions)
        {
            var truth = Evaluator.Evaluate(condition, Settings.Default, facts);
            result = truth > result ? truth : result;
        }

        return result;
    }
}
