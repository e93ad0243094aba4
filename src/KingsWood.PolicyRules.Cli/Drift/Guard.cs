using System.CommandLine;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>Turns what is wrong with a document into one line and an exit code.</summary>
internal static class Guard
{
    /// <summary>Runs a command.</summary>
    public static int Run(InvocationConfiguration console, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (DocumentProblem problem)
        {
            console.Error.Write($"kingswood-policy: {SafeText.Of(problem.Message)}\n");
            return problem.Code;
        }
    }
}
