using System.CommandLine;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>rule KW1003</c>: everything about one rule.</summary>
internal static class RuleCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string>("ID") { Description = "The id of a rule, such as KW1003." };
        var adaptation = AdaptationOption.Create();
        var localRules = LocalRulesOption.Create();
        var command = new Command("rule", "Shows everything about one rule.") { id, adaptation, localRules };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation), parsed.GetValue(localRules)).Policy;
            RulePrinter.Print(Find(policy, parsed.GetValue(id)!), policy, context.Page);
            return ExitCode.Permitted;
        });
        return command;
    }

    private static Rule Find(Policy policy, string id) =>
        policy.Find(id.Trim().ToUpperInvariant())
        ?? throw new ToolProblem(
            ExitCode.WrongCommandLine,
            $"rule: expected the id of a rule; found \"{id}\".{Suggestion.For(id, policy.Content.Rules.Select(r => r.Id))}"
            + " All of them: kingswood-policy rules");
}
