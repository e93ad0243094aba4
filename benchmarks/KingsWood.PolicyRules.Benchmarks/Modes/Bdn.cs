using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>The same contenders through BenchmarkDotNet, for whoever trusts its statistics more than ours.</summary>
internal static class Bdn
{
    public static int Run(Options options, TextWriter output)
    {
        // The names of the contenders in full.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .WithBuildTimeout(TimeSpan.FromMinutes(10)) // it builds the library anew, analyzers and all
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(60));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(DecisionBenchmarks)]).Run([.. options.Rest], config);
        return summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 1;
    }
}

/// <summary>One decision; a run makes as many as there are situations, for a single one is too short to measure.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int Situations = 20_000;

    private static readonly DecisionContenders Contenders = new(Situations, seed: 20261123);
    private Func<long> run = () => 0;

    /// <summary>Who decides.</summary>
    [ParamsSource(nameof(Names))]
    public string Who { get; set; } = "";

    /// <summary>Everybody who decides these situations; who goes through all that can be is measured by the mode "ratios".</summary>
    public static IEnumerable<string> Names => Contenders.All.Where(c => c.Name != DecisionContenders.Exhausted).Select(c => c.Name);

    /// <summary>Finds the contender.</summary>
    [GlobalSetup]
    public void SetUp() => run = Contenders.All.Single(c => c.Name == Who).Run;

    /// <summary>Decides all situations.</summary>
    [Benchmark(OperationsPerInvoke = Situations)]
    public long Decide() => run();
}
