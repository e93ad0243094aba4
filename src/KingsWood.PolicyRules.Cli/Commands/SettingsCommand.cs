using System.CommandLine;
using KingsWood.PolicyRules.Cli.Comparing;
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
            var stretches = Days.Of(context.Adapted(parsed.GetValue(adaptation)).Policy);
            foreach (var setting in stretches.SelectMany(s => s.Policy.Content.Settings).DistinctBy(s => s.Id))
            {
                context.Page.Heading($"{setting.Id} ({setting.Where})");
                context.Page.Line(setting.Question);
                foreach (var choice in SettingWords.ChoicesOf(setting))
                {
                    context.Page.Item(choice);
                }

                // On days on which it is not set, the default that is marked above holds.
                var set = stretches.Where(s => s.Policy.Settings.Changed.Contains(setting.Id));
                foreach (var (said, days) in DatedWords.Of(set, (on, p) => (
                    Value: SettingWords.Value(p.Settings, setting), Who: SaidByLayers.WhoSet(p, on.From, setting))))
                {
                    context.Page.Item(SafeLine.Of($"set to {said.Value}{(days.Length > 0 ? ", " + days : "")}{said.Who}"));
                }

                context.Page.Blank();
            }

            return ExitCode.Permitted;
        });
        return command;
    }
}
