using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.LocalRules;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>Reads a school's own rules from a file, wholly or not at all.</summary>
internal static class LocalRulesFile
{
    /// <summary>The rules of the file, over the words of this policy.</summary>
    /// <exception cref="ToolProblem">The file cannot be read.</exception>
    /// <exception cref="LocalRulesException">It cannot be used.</exception>
    public static LocalRuleSet TryRead(string file, Policy policy, ToolConsole console) => LocalRuleSet.Read(
        InputFile.Read(file, console, LocalRulesOptions.Default.MaximumBytes, "A file of local rules"), InputFile.NameOf(file), policy);

    /// <summary>The policy with the rules of the file besides.</summary>
    /// <exception cref="ToolProblem">The file cannot be read or used.</exception>
    public static Policy AddTo(Policy policy, string file, ToolConsole console)
    {
        try
        {
            return TryRead(file, policy, console).AddTo(policy);
        }
        catch (LocalRulesException problem)
        {
            throw ToolProblem.Of(
                ExitCode.DataNotUnderstood, [.. problem.Problems.Select(p => Say(p, policy))], $"{InputFile.NameOf(file)} does not load");
        }
    }

    /// <summary>A problem in one line. A name that the policy does not know may be one of a school, whose adaptation was forgotten.</summary>
    public static string Say(LocalRuleProblem problem, Policy policy) =>
        policy.Adapted is not null ? problem.ToString()
        : problem.Expected == "the name of a fact" ? $"{problem} A fact of a school's own is known with --adaptation FILE."
        : problem.Expected.StartsWith("a duty: ", StringComparison.Ordinal) ? $"{problem} A duty of a school's own adaptation is known with --adaptation FILE."
        : problem.ToString();
}
