using System.CommandLine;
using System.Text;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Interview;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>ask</c>: an interview that ends with a decision.</summary>
internal static class AskCommand
{
    private const int MaximumScriptBytes = 1_000_000;

    /// <summary>The command.</summary>
    public static Command Create(ToolContext context)
    {
        var answers = new Option<string?>("--answers")
        {
            Description = "Takes the answers from a file, one a line; a line that begins with # is a comment. "
                + "An answer is the number of a choice or its word (such as connection, requested, other.former-pupil).",
            HelpName = "FILE",
        };
        var save = new Option<string?>("--save")
        {
            Description = "Saves the situation as JSON, for decide. A file that exists is never overwritten.",
            HelpName = "FILE",
        };
        var reader = ReaderOption.Create();
        var asOf = AsOfOption.Create();
        var adaptation = AdaptationOption.Create();
        var localRules = LocalRulesOption.Create();
        var command = new Command("ask", "Asks about a situation, and only what can still change the answer; then decides it.")
        {
            answers, save, reader, asOf, adaptation, localRules,
        };
        command.SetAction(parsed =>
        {
            var adapted = context.Adapted(parsed.GetValue(adaptation), parsed.GetValue(localRules));
            SavedSituation.Check(parsed.GetValue(save));
            using var lines = Reader(parsed.GetValue(answers), context.Console);
            var dialogue = new Dialogue(context.Page, Source(parsed.GetValue(answers), lines, context.Console));
            var moment = context.Moment(parsed.GetValue(asOf));
            var situation = new Interviewer(dialogue, adapted.Policy, moment).Run();
            dialogue.ExpectNothingMore();
            var decision = adapted.Policy.Decide(new Case(situation), moment);
            Show(decision, ReaderOption.ReaderOf(parsed.GetValue(reader)!), context.Page);
            SavedSituation.Offer(situation, parsed.GetValue(save), dialogue);
            return ExitCode.Of(decision);
        });
        return command;
    }

    private static void Show(CaseDecision decision, Reader reader, Page page)
    {
        page.Blank();
        page.Heading("The decision");
        DecisionPrinter.Print(decision, reader, page);
    }

    private static StreamReader Reader(string? script, ToolConsole console) =>
        script is null or InputFile.StandardInput
            ? new StreamReader(console.Input, Encoding.UTF8)
            : new StreamReader(new MemoryStream(InputFile.Read(script, console, MaximumScriptBytes)), Encoding.UTF8);

    private static AnswerSource Source(string? script, TextReader lines, ToolConsole console) => script switch
    {
        null when !console.InputIsRedirected => new KeyboardAnswers(lines),
        null or InputFile.StandardInput => new ScriptedAnswers(InputFile.NameOf(InputFile.StandardInput), lines, isWhole: false),
        _ => new ScriptedAnswers(script, lines, isWhole: true),
    };
}
