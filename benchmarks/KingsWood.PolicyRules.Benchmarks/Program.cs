using BenchmarkDotNet.Running;
using KingsWood.PolicyRules.Benchmarks;

if (args is ["agree"])
{
    return Agreement.Check(Console.Out);
}

if (Agreement.Check(Console.Out) != 0)
{
    Console.Error.WriteLine("The contenders do not agree: no figure is worth anything.");
    return 1;
}

BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(args);
return 0;
