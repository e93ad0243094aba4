using System.CommandLine;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;

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
        var day = AsOfOption.OfADay();
        var command = new Command("rule", "Shows everything about one rule.") { id, adaptation, localRules, day };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation), parsed.GetValue(localRules)).Policy;
            var rule = Find(policy, parsed.GetValue(id)!);
            var on = context.Moment(parsed.GetValue(day)).Date;
            if (policy.InForceOn(on).Find(rule) is null)
            {
                // One that begins later on, or has ended, is shown as it is then.
                var days = Days.Of(policy).First(d => d.Policy.Find(rule) is not null).Days;
                context.Page.Line($"On {Days.Say(on)} {rule} is no rule. This is how it reads {days}.");
                context.Page.Blank();
                on = days.From ?? days.Until!.Value;
            }

            LaterOn.Print(policy, on, context.Page, (p, date, page) => Print(rule, p, date, page));
            return ExitCode.Permitted;
        });
        return command;
    }

    private static void Print(string id, Policy policy, DateOnly on, Page page)
    {
        if (policy.Find(id) is { } rule)
        {
            RulePrinter.Print(rule, policy, on, page);
        }
        else
        {
            page.Line($"{id} is no rule on that day.");
        }
    }

    // A rule that a school begins with later on is known today.
    private static string Find(Policy policy, string id) =>
        Days.Of(policy).Select(d => d.Policy.Find(id.Trim().ToUpperInvariant())?.Id).FirstOrDefault(found => found is not null)
        ?? throw new ToolProblem(
            ExitCode.WrongCommandLine,
            $"rule: expected the id of a rule; found \"{id}\".{Suggestion.For(id, policy.Content.Rules.Select(r => r.Id))}"
            + " All of them: kingswood-policy rules");
}
