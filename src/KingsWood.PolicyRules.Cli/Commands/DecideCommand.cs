using System.CommandLine;
using System.CommandLine.Parsing;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>decide FILE…</c>: decides situations or cases.</summary>
internal static class DecideCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Situations or cases as JSON; - or no file at all for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(RefuseOptions);
        var reader = ReaderOption.Create();
        var format = FormatOption.Create();
        var asOf = AsOfOption.Create();
        var adaptation = AdaptationOption.Create();
        var localRules = LocalRulesOption.Create();
        var command = new Command("decide", "Decides situations or cases, and says why.") { files, reader, format, asOf, adaptation, localRules };
        command.SetAction(parsed =>
        {
            var named = Named(parsed.GetValue(files) ?? [], context.Console);
            var moment = context.Moment(parsed.GetValue(asOf));
            var adapted = context.Adapted(parsed.GetValue(adaptation), parsed.GetValue(localRules));
            var decided = named.Select(f => DecidedFile.Of(f, adapted, moment)).ToList();
            Show(decided, context, ReaderOption.ReaderOf(parsed.GetValue(reader)!), parsed.GetValue(format)!);
            return ExitCode.Of([.. decided.Select(d => d.Code)]);
        });
        return command;
    }

    // An option that does not exist would otherwise be looked for as a file.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != InputFile.StandardInput))
        {
            result.AddError($"decide: expected a file; found \"{token.Value}\". A file of this name is ./{token.Value}");
        }
    }

    private static string[] Named(string[] files, ToolConsole console)
    {
        if (files.Length == 0)
        {
            return console.InputIsRedirected
                ? [InputFile.StandardInput]
                : throw new ToolProblem(
                    ExitCode.WrongCommandLine,
                    "decide: expected a file, or a situation on standard input; found neither. To be asked instead: kingswood-policy ask");
        }

        return files.Count(f => f == InputFile.StandardInput) < 2
            ? files
            : throw new ToolProblem(ExitCode.WrongCommandLine, "decide: standard input (-) can be read only once; found it twice.");
    }

    private static void Show(List<DecidedFile> decided, ToolContext context, Reader reader, string format)
    {
        foreach (var problem in decided.Select(d => d.Problem).OfType<ToolProblem>())
        {
            ErrorLine.Write(context.Console, problem.Message);
        }

        if (format == FormatOption.Json)
        {
            DecisionsAsJson.Write(decided, context.Page);
            return;
        }

        var isFirst = true;
        foreach (var (file, decision, _) in decided)
        {
            if (decision is not null)
            {
                ShowText(file, decision, isFirst);
                isFirst = false;
            }
        }

        void ShowText(string file, CaseDecision decision, bool first)
        {
            if (!first)
            {
                context.Page.Blank();
            }

            if (decided.Count > 1)
            {
                context.Page.Heading($"== {InputFile.NameOf(file)}");
            }

            DecisionPrinter.Print(decision, reader, context.Page);
        }
    }
}
