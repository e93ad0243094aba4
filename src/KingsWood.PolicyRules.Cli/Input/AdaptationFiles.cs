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
            throw ToolProblem.Of(ExitCode.DataNotUnderstood, ProblemsOf(problem), "The adaptation does not load");
        }
    }

    /// <summary>Everything that is wrong with adaptations, each in one line, in the order of the files.</summary>
    public static IReadOnlyList<string> ProblemsOf(Exception problem) => problem switch
    {
        AdaptationFormatException form =>
        [
            .. form.Problems.Select(p => (p.Line, p.Column, Text: p.ToString()))
                .Concat(form.AlsoWrong.Select(p => (p.Place.Line, p.Place.Column, Text: p.ToString())))
                .OrderBy(p => p.Line).ThenBy(p => p.Column)
                .Select(p => p.Text),
        ],
        AdaptationException { Problems: { Count: > 0 } problems } => [.. problems.Select(p => p.ToString())],
        _ => [problem.Message],
    };

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
