using System.CommandLine;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Cli.Comparing;
using KingsWood.PolicyRules.Cli.Input;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Cli.Commands;

/// <summary><c>adaptation check FILE…</c> and <c>adaptation show FILE…</c>: what a school makes of the policy.</summary>
internal static class AdaptationCommand
{
    /// <summary>Nothing is decided less strictly.</summary>
    public const int NothingLoosens = 0;

    /// <summary>Something is decided less strictly.</summary>
    public const int Loosens = 1;

    /// <summary>Every exit code with its meaning, as the help prints it.</summary>
    public static IReadOnlyList<(int Code, string Means)> ExitCodes { get; } =
    [
        (NothingLoosens, "it loads, and nothing is decided less strictly today or later: what has expired no longer counts (also: it was shown)"),
        (Loosens, "check: it loads, and something is decided less strictly today or later, or counts as such; it is listed"),
        (ExitCode.WrongCommandLine, "the command line is wrong"),
        (ExitCode.DataNotUnderstood, "it does not load: a file is not understood, or does not fit the policy"),
        (ExitCode.NoInput, "a file is missing, cannot be read, or is a directory"),
        (ExitCode.Internal, "the tool itself is at fault"),
        (ExitCode.CannotWrite, "the answer could not be written"),
        (ExitCode.Interrupted, "Ctrl+C ended it"),
    ];

    /// <summary>The command.</summary>
    public static Command Create(ToolContext context) => new("adaptation", "Checks or shows what a school makes of the policy.")
    {
        Check(context), Show(context),
    };

    private static Command Check(ToolContext context)
    {
        var files = Files();
        var details = new Option<bool>("--details") { Description = "Tells, kind by kind, every pair of verdicts that differ, each with its plainest situation and the rules behind that one; of several files, all of them together too. What several changes do alike is told of each." };
        var everything = new Option<bool>("--all") { Description = "Tells the same, with what has the same cause not put together." };
        var command = new Command("check", "Names every problem at its place, and what each change makes less strict or stricter, by the plainest situation; of several files, each against the one before it.") { files, details, everything };
        command.SetAction(parsed =>
        {
            LongWork.SayThatItLoads(context.Console);
            var adapted = Load(context, parsed.GetValue(files)!);
            using var work = new LongWork(context.Console, TimeSpan.FromSeconds(2));
            work.Begin();
            var today = context.Moment(null).Date;
            var changes = new ChangeCheck(adapted, today, work.Tell, work.Cancellation);
            if (!parsed.GetValue(details) && !parsed.GetValue(everything))
            {
                ChangeCheckPrinter.Print(changes, context.Page);
                return changes.LoosensSomething ? Loosens : NothingLoosens;
            }

            var checks = LayerCheck.Of(context.Policy.With(context.Console.Clock), adapted, work.Tell, today, work.Cancellation);
            AdaptationCheckPrinter.Print(checks, changes, context.Page, parsed.GetValue(everything));
            return checks.Any(c => c.Check.Loosens) ? Loosens : NothingLoosens;
        });
        return command;
    }

    private static Command Show(ToolContext context)
    {
        var files = Files();
        var command = new Command("show", "Shows the adapted policy in plain words.") { files };
        command.SetAction(parsed =>
        {
            LongWork.SayThatItLoads(context.Console);
            AdaptationPrinter.Print(context.Adapted(parsed.GetValue(files)).Policy, context.Page);
            return NothingLoosens;
        });
        return command;
    }

    private static Policy Load(ToolContext context, IReadOnlyList<string> files)
    {
        try
        {
            return AdaptationFiles.TryAdapt(context.Policy.With(context.Console.Clock), files, context.Console);
        }
        catch (Exception problem) when (problem is AdaptationFormatException or AdaptationException)
        {
            throw Listed(AdaptationFiles.ProblemsOf(problem));
        }

        ToolProblem Listed(IReadOnlyList<string> problems)
        {
            context.Page.Heading(problems.Count == 1 ? "It does not load:" : $"It does not load, for {problems.Count} reasons:");
            foreach (var problem in problems)
            {
                context.Page.Item(SafeLine.Of(problem));
            }

            return new(ExitCode.DataNotUnderstood, $"{string.Join(", ", files)}: does not load; nothing of it was applied.");
        }
    }

    private static Argument<string[]> Files() => new("FILE")
    {
        Description = "Adaptations as JSON; several in their order, the trust's before the school's.",
        Arity = ArgumentArity.OneOrMore,
    };
}
