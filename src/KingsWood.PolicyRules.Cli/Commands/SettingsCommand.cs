using System.CommandLine;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>settings</c>: what a school can read or set in its own way.</summary>
internal static class SettingsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var adaptation = AdaptationOption.Create();
        var command = new Command("settings", "Lists every reading and parameter with its options and its default.") { adaptation };
        command.SetAction(parsed =>
        {
            var policy = context.Adapted(parsed.GetValue(adaptation)).Policy;
            foreach (var setting in policy.Content.Settings)
            {
                context.Page.Heading($"{setting.Id} ({setting.Where})");
                context.Page.Line(setting.Question);
                foreach (var choice in SettingWords.ChoicesOf(setting))
                {
                    context.Page.Item(choice);
                }

                if (policy.Settings.Changed.Contains(setting.Id))
                {
                    context.Page.Item($"set to {SettingWords.ValueIn(policy.Settings, setting).Trim('(', ')')}");
                }

                context.Page.Blank();
            }

            return ExitCode.Permitted;
        });
        return command;
    }
}
