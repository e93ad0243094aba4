using System.CommandLine;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of situations and cases, or of adaptations.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var adaptation = new Option<bool>("--adaptation") { Description = "That of adaptations." };
        var command = new Command("schema", "Prints the JSON Schema of situations and cases, or of adaptations.") { adaptation };
        command.SetAction(parsed =>
        {
            context.Page.Verbatim(parsed.GetValue(adaptation) ? AdaptationJson.Schema() : SituationJson.Schema());
            return ExitCode.Permitted;
        });
        return command;
    }
}
