using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>Adapts a policy by files, wholly or not at all.</summary>
internal static class AdaptationFiles
{
    /// <summary>The policy as these files make it.</summary>
    /// <exception cref="ToolProblem">A file cannot be read, is not understood, or does not fit the policy.</exception>
    public static Policy Adapt(Policy policy, IReadOnlyList<string> files, ToolConsole console)
    {
        try
        {
            return TryAdapt(policy, files, console);
        }
        catch (Exception problem) when (problem is AdaptationFormatException or AdaptationException)
        {
            throw new ToolProblem(ExitCode.DataNotUnderstood, problem.Message);
        }
    }

    /// <summary>The policy as these files make it.</summary>
    /// <exception cref="ToolProblem">A file cannot be read.</exception>
    /// <exception cref="AdaptationFormatException">A file is not understood.</exception>
    /// <exception cref="AdaptationException">A file does not fit the policy.</exception>
    public static Policy TryAdapt(Policy policy, IReadOnlyList<string> files, ToolConsole console)
    {
        var maximum = AdaptationJsonOptions.Default.MaximumBytes;
        return AdaptationSource.Adapt(
            policy,
            [.. files.Select(f => AdaptationSource.OfJson(InputFile.Read(f, console, maximum, "An adaptation"), InputFile.NameOf(f)))]);
    }
}
