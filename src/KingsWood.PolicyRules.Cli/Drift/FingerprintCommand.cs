using System.CommandLine;
using KingsWood.PolicyRules.Cli.Drift.Documents;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary><c>fingerprint FILE</c>: prints the frame of a clause register for another policy.</summary>
public static class FingerprintCommand
{
    /// <summary>The command.</summary>
    /// <param name="clock">Tells the day that is put down as the last on which an entry was checked.</param>
    public static Command Create(TimeProvider? clock = null)
    {
        var file = new Argument<string>("FILE") { Description = "The policy: .docx, .pdf, Markdown or plain text." };
        var command = new Command("fingerprint", "Prints the frame of a clause register: an entry a paragraph, with its fingerprint.") { file };
        command.SetAction(parsed => Guard.Run(parsed.InvocationConfiguration, () =>
        {
            var document = DocumentFile.Read(parsed.GetValue(file)!);
            var today = DateOnly.FromDateTime((clock ?? TimeProvider.System).GetLocalNow().Date);
            RegisterFrame.Print(document, today, parsed.InvocationConfiguration.Output);
            return 0;
        }));
        return command;
    }
}
