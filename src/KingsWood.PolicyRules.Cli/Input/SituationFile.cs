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
        var options = new SituationJsonOptions { KnownFacts = policy.Vocabulary.Knows, Today = today };
        var bytes = InputFile.Read(path, console, options.MaximumBytes);
        try
        {
            return SituationJson.Read(bytes, options);
        }
        catch (SituationFormatException problem)
        {
            throw new ToolProblem(ExitCode.DataNotUnderstood, $"{InputFile.NameOf(path)}{Where(problem)}: {What(problem)}");
        }
    }

    private static string Where(SituationFormatException problem)
    {
        var place = problem.Line is { } line ? FormattableString.Invariant($", line {line}") : "";
        place += problem.Column is { } column ? FormattableString.Invariant($", column {column}") : "";
        return problem.Path is { Length: > 0 } path ? $"{place}, at {path}" : place;
    }

    private static string What(SituationFormatException problem) =>
        problem.Expected.Length > 0 ? $"expected {problem.Expected}; found {problem.Found}." : problem.Message;
}
