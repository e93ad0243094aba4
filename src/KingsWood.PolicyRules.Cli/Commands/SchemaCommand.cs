using System.CommandLine;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.LocalRules;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of situations and cases, of adaptations, or of local rules.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var adaptation = new Option<bool>("--adaptation") { Description = "That of adaptations." };
        var localRules = new Option<bool>("--local-rules") { Description = "That of a school's own rules." };
        var command = new Command("schema", "Prints the JSON Schema of situations and cases, of adaptations, or of a school's own rules.")
        {
            adaptation, localRules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(adaptation) && result.GetValue(localRules))
            {
                result.AddError("--adaptation and --local-rules name two schemas: expected one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            context.Page.Verbatim(
                parsed.GetValue(localRules) ? LocalRuleSet.Schema(context.Policy)
                : parsed.GetValue(adaptation) ? AdaptationJson.Schema()
                : SituationJson.Schema());
            return ExitCode.Permitted;
        });
        return command;
    }
}
