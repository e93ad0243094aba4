using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary>One file with its decision, or with what is wrong with it.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record DecidedFile(string File, CaseDecision? Decision, ToolProblem? Problem)
{
    /// <summary>The exit code of this file alone.</summary>
    public int Code => Problem?.Code ?? ExitCode.Of(Decision!);

    /// <summary>Decides a file. One that is not understood keeps no other from being decided.</summary>
    public static DecidedFile Of(string file, ToolContext context, Moment moment)
    {
        try
        {
            var situations = SituationFile.Read(file, context.Console, context.Policy, moment.Date);
            return new(file, context.Policy.Decide(situations, moment), null);
        }
        catch (ToolProblem problem)
        {
            return new(file, null, problem);
        }
    }
}
