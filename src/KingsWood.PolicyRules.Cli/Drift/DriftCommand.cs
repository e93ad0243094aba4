using System.CommandLine;
using KingsWood.PolicyRules.Cli.Drift.Documents;
using KingsWood.PolicyRules.SocialMedia;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary><c>drift FILE</c>: tells whether a school's document still says what the rules were read from.</summary>
public static class DriftCommand
{
    /// <summary>Every clause is there, and nothing else is.</summary>
    public const int Unchanged = 0;

    /// <summary>A clause changed or is missing, or something was added.</summary>
    public const int Changed = 1;

    /// <summary>Every exit code with its meaning, as the help prints it.</summary>
    public static IReadOnlyList<(int Code, string Means)> ExitCodes { get; } =
    [
        (Unchanged, "every clause is there and nothing else is (also: a frame was printed)"),
        (Changed, "a clause changed or is missing, or something was added"),
        (DocumentProblem.NotUnderstood, "not understood: empty, encrypted, a scanned image, no document; or the register has problems"),
        (DocumentProblem.Unreadable, "the file cannot be read"),
    ];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The school's policy: .docx, .pdf, Markdown or plain text." };
        var register = new Option<string>("--register")
        {
            Description = "The clause register of another policy; otherwise that of the social media policy.",
            HelpName = "REGISTER",
        };
        var command = new Command("drift", "Tells which clauses a document still has, and what changed.")
        {
            file, register,
        };
        command.SetAction(parsed => Guard.Run(parsed.InvocationConfiguration, () =>
        {
            var clauses = parsed.GetValue(register) is { } path ? RegisterFile.Read(path) : SocialMediaPolicy.Register;
            var report = PolicyRules.Register.Drift.Compare(clauses, DocumentFile.Read(parsed.GetValue(file)!));
            DriftPrinter.Print(report, parsed.InvocationConfiguration.Output);
            return report.IsUnchanged ? Unchanged : Changed;
        }));
        return command;
    }
}
