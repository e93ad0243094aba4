using System.CommandLine;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of situations and cases.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var command = new Command("schema", "Prints the JSON Schema of situations and cases.");
        command.SetAction(_ =>
        {
            context.Page.Verbatim(SituationJson.Schema());
            return ExitCode.Permitted;
        });
        return command;
    }
}
