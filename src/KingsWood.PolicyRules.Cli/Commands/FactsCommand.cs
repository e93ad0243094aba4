using System.CommandLine;
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
        var command = new Command("facts", "Lists every fact, its question, and what silence means.") { id, adaptation };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation)).Policy;
            if (parsed.GetValue(id) is { } wanted)
            {
                FactPrinter.Print(Find(policy, wanted), policy, context.Page);
            }
            else
            {
                context.Page.Table(["Id", "If nobody says", "Question"], [.. policy.Vocabulary.Facts.Select(Row)]);
            }

            return ExitCode.Permitted;
        });
        return command;
    }

    private static string[] Row(Fact fact) => [fact.Id, PlainWords.Of(fact.Silence), fact.Question];

    private static Fact Find(Policy policy, string id) =>
        policy.Vocabulary.Facts.FirstOrDefault(f => f.Id == id)
        ?? throw new ToolProblem(
            ExitCode.WrongCommandLine,
            $"facts: expected the id of a fact; found \"{id}\".{Suggestion.For(id, policy.Vocabulary.Facts.Select(f => f.Id))}"
            + " All of them: kingswood-policy facts");
}
