using System.CommandLine;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>facts</c> and <c>facts ID</c>: the words of the policy.</summary>
internal static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The id of a fact, such as other.former-pupil; every fact where none is given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var adaptation = AdaptationOption.Create();
        var day = AsOfOption.OfADay();
        var command = new Command("facts", "Lists every fact, its question, and what silence means.") { id, adaptation, day };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation)).Policy;
            var on = context.Moment(parsed.GetValue(day)).Date;
            var wanted = parsed.GetValue(id) is { } said ? Find(policy, said) : null;
            LaterOn.Print(policy, on, context.Page, (p, _, page) => Print(wanted, p, page));

            return ExitCode.Permitted;
        });
        return command;
    }

    private static string[] Row(Fact fact) => [fact.Id, PlainWords.Of(fact.Silence), fact.Question];

    private static void Print(string? id, Policy policy, Page page)
    {
        if (id is null)
        {
            page.Table(["Id", "If nobody says", "Question"], [.. policy.Vocabulary.Facts.Select(Row)]);
        }
        else if (policy.Vocabulary.Facts.FirstOrDefault(f => f.Id == id) is { } fact)
        {
            FactPrinter.Print(fact, policy, page);
        }
        else
        {
            page.Line($"{id} is not asked for on that day.");
        }
    }

    private static string Find(Policy policy, string id) =>
        Days.Of(policy).SelectMany(d => d.Policy.Vocabulary.Facts).FirstOrDefault(f => f.Id == id)?.Id
        ?? throw new ToolProblem(
            ExitCode.WrongCommandLine,
            $"facts: expected the id of a fact; found \"{id}\".{Suggestion.For(id, policy.Vocabulary.Facts.Select(f => f.Id))}"
            + " All of them: kingswood-policy facts");
}
