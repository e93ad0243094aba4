using KingsWood.PolicyRules.Benchmarks.Modes;

return Mode.Run(args, Console.Out, Console.Error);
