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

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The school's policy: .docx, .pdf, Markdown or plain text." };
        var register = new Option<string>("--register")
        {
            Description = "The clause register of another policy; otherwise that of the social media policy.",
            HelpName = "REGISTER",
        };
        var command = new Command("drift", "Tells which clauses a document still has, and what changed. Exit codes: 0 nothing, 1 something.")
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
