using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using KingsWood.PolicyRules.Cli.Commands;
using KingsWood.PolicyRules.Cli.Drift;
using KingsWood.PolicyRules.Cli.Problems;

namespace KingsWood.PolicyRules.Cli;

/// <summary>The command line of the tool: its commands, and how what is wrong with one is told.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null, // a file whose name begins with @ is a file
    };

    /// <summary>Parses a command line.</summary>
    public static ParseResult Parse(IReadOnlyList<string> args, ToolContext context)
    {
        var root = new RootCommand("Decides situations under a school's social media policy, and says why.")
        {
            DecideCommand.Create(context),
            AskCommand.Create(context),
            RulesCommand.Create(context),
            RuleCommand.Create(context),
            ClausesCommand.Create(context),
            FactsCommand.Create(context),
            SettingsCommand.Create(context),
            SchemaCommand.Create(context),
            AdaptationCommand.Create(context),
            LocalRulesCommand.Create(context),
            DriftCommand.Create(),
            FingerprintCommand.Create(),
        };
        root.Directives.Clear(); // [suggest] would end with 0, which here is an answer
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        }

        return root.Parse(args, Parser);
    }

    /// <summary>What is wrong with a command line; <see langword="null"/> when nothing is.</summary>
    public static string? Misunderstood(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0 || parsed.Action is HelpWithExitCodes)
        {
            return null;
        }

        if (parsed.CommandResult.Command is RootCommand root)
        {
            return WithoutACommand(parsed, [.. root.Subcommands.Select(c => c.Name)]);
        }

        var wrong = string.Join(" ", parsed.Errors.Select(e => e.Message.TrimEnd('.') + ".").Distinct());
        var names = new List<string>();
        for (var command = parsed.CommandResult; command.Command is not RootCommand; command = (CommandResult)command.Parent!)
        {
            names.Insert(0, command.Command.Name);
        }

        return $"{wrong} For help: {string.Join(' ', ["kingswood-policy", .. names, "--help"])}";
    }

    private static string WithoutACommand(ParseResult parsed, IReadOnlyList<string> commands)
    {
        var found = parsed.UnmatchedTokens.Count == 0 ? "none" : $"\"{parsed.UnmatchedTokens[0]}\"";
        var meant = parsed.UnmatchedTokens.Count == 0 ? "" : Suggestion.For(parsed.UnmatchedTokens[0], commands);
        return $"expected a command ({string.Join(", ", commands)}); found {found}.{meant} For help: kingswood-policy --help";
    }

    private sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            var ofItsOwn = parseResult.CommandResult.Command.Name switch
            {
                "drift" or "fingerprint" => DriftCommand.ExitCodes,
                "check" when parseResult.CommandResult.Parent is CommandResult { Command.Name: "local-rules" } => null,
                "adaptation" or "check" or "show" => AdaptationCommand.ExitCodes,
                _ => null,
            };
            output.Write(ofItsOwn is null ? "Exit codes (of several files, an error first, then 1, 2, 3, 4, 0):\n" : "Exit codes:\n");
            foreach (var (answer, means) in ofItsOwn ?? ExitCode.Table)
            {
                output.Write(FormattableString.Invariant($"  {answer,2}  {means}\n"));
            }

            return code;
        }
    }
}
