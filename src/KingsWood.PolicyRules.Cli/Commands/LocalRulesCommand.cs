using System.CommandLine;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.LocalRules;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>local-rules check FILE</c>: whether a school's own rules load, and what they are.</summary>
internal static class LocalRulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context) => new("local-rules", "Checks a school's own rules, written as workflows of RulesEngine.")
    {
        Check(context),
    };

    private static Command Check(ToolContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The rules as JSON." };
        var adaptation = AdaptationOption.Create();
        var command = new Command("check", "Names every rule that is wrong at its place; otherwise lists the rules.") { file, adaptation };
        command.SetAction(parsed =>
        {
            var set = Load(parsed.GetValue(file)!, context.Adapted(parsed.GetValue(adaptation)));
            context.Page.Heading("It loads:");
            foreach (var rule in set.Rules)
            {
                context.Page.Item(SafeLine.Of(
                    $"{rule.Norm} ({PlainWords.Of(rule.Norm.Force)}, {rule.Norm.Clause.Coordinate}): {rule.Norm.Says}{(rule.IsEnabled ? "" : " It is switched off.")}"));
            }

            return ExitCode.Permitted;
        });
        return command;
    }

    private static LocalRuleSet Load(string file, ToolContext context)
    {
        try
        {
            return LocalRulesFile.TryRead(file, context.Policy, context.Console);
        }
        catch (LocalRulesException problem)
        {
            context.Page.Heading(problem.Problems.Count == 1 ? "It does not load:" : $"It does not load, for {problem.Problems.Count} reasons:");
            foreach (var one in problem.Problems)
            {
                context.Page.Item(SafeLine.Of(LocalRulesFile.Say(one, context.Policy)));
            }

            throw new ToolProblem(ExitCode.DataNotUnderstood, $"{InputFile.NameOf(file)}: does not load; nothing of it was applied.");
        }
    }
}
