using System.CommandLine;
using KingsWood.PolicyRules.Cli.Drift;

namespace KingsWood.PolicyRules.Cli;

/// <summary>The entry point of <c>kingswood-policy</c>.</summary>
internal static class Program
{
    private static int Main(string[] args) =>
        new RootCommand("Decides situations under a school's social media policy, and says why.")
        {
            DriftCommand.Create(),
            FingerprintCommand.Create(),
        }.Parse(args).Invoke();
}
