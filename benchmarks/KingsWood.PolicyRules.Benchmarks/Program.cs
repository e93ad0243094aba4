using KingsWood.PolicyRules.Benchmarks.Agreeing;
using KingsWood.PolicyRules.Benchmarks.Clauses;
foreach (var c in ClauseTable.All) Console.WriteLine($"{c.Kind} {c.Id}: {c.Expression}");
return Agreement.Check(Console.Out) ? 0 : 1;
