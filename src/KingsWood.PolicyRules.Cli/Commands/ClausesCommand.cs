using System.CommandLine;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>clauses</c>: the places of the policy in their order, with their rules.</summary>
internal static class ClausesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var command = new Command("clauses", "Lists every clause in the order of the text, with the ids of its rules.");
        command.SetAction(_ =>
        {
            var content = context.Policy.Content;
            var rules = content.Rules.ToLookup(r => r.Clause, r => r.Id);
            context.Page.Table(
                ["Clause", "Rules", "About"],
                [.. content.Clauses.Select(c => new[] { c.Coordinate, string.Join(' ', rules[c]), c.Topic })]);
            return ExitCode.Permitted;
        });
        return command;
    }
}
