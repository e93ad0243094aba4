using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>Reads a situation or a case from a file, whole or not at all.</summary>
internal static class SituationFile
{
    /// <summary>The situation or case in the file.</summary>
    /// <exception cref="ToolProblem">The file cannot be read, or is not understood.</exception>
    public static Case Read(string path, ToolConsole console, Policy policy, DateOnly today)
    {
        var options = SituationJsonOptions.For(policy) with { Today = today };
        var bytes = InputFile.Read(path, console, options.MaximumBytes);
        try
        {
            return SituationJson.Read(bytes, options);
        }
        catch (SituationFormatException problem)
        {
            throw new ToolProblem(ExitCode.DataNotUnderstood, $"{InputFile.NameOf(path)}:{problem.Message}{Hint(problem, policy)}");
        }
    }

    // A fact that the policy does not know may be one of a school, whose adaptation was forgotten.
    private static string Hint(SituationFormatException problem, Policy policy) =>
        policy.Adapted is null && problem.Path.Contains(".facts", StringComparison.Ordinal) && problem.Expected.Contains("fact", StringComparison.Ordinal)
            ? " A fact of a school's own is known with --adaptation FILE."
            : "";
}
