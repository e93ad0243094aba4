using System.CommandLine;
using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>settings</c>: what a school can read or set in its own way.</summary>
internal static class SettingsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var command = new Command("settings", "Lists every reading and parameter with its options and its default.");
        command.SetAction(_ =>
        {
            foreach (var setting in context.Policy.Content.Settings)
            {
                context.Page.Heading($"{setting.Id} ({setting.Where})");
                context.Page.Line(setting.Question);
                foreach (var choice in SettingWords.ChoicesOf(setting))
                {
                    context.Page.Item(choice);
                }

                context.Page.Blank();
            }

            return ExitCode.Permitted;
        });
        return command;
    }
}
