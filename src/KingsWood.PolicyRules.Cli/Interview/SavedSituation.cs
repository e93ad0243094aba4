using System.Text;
using KingsWood.PolicyRules.Cli.Problems;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Saves the situation of an interview, so that <c>decide</c> can read it back.</summary>
internal static class SavedSituation
{
    /// <summary>Tells before the interview, and not after it, that a file cannot be written.</summary>
    /// <exception cref="ToolProblem">There is something of this name already.</exception>
    public static void Check(string? file)
    {
        if (file is not null && Path.Exists(file))
        {
            throw new ToolProblem(
                ExitCode.WrongCommandLine, $"--save: expected the name of a new file; found \"{file}\", which exists already.");
        }
    }

    /// <summary>Saves the situation where that was asked for, and offers it to whoever sits at the keyboard.</summary>
    public static void Offer(Situation situation, string? file, Dialogue dialogue)
    {
        if (file is not null)
        {
            Save(situation, file, dialogue);
            return;
        }

        while (!dialogue.IsScript)
        {
            var typed = dialogue.AskForText("To save the situation as JSON, type a file name; otherwise press Enter.");
            if (typed.Length == 0 || typed is "no" or "none")
            {
                return;
            }

            try
            {
                Check(typed);
                Save(situation, typed, dialogue);
                return;
            }
            catch (ToolProblem problem)
            {
                dialogue.Say(problem.Message);
            }
        }
    }

    private static void Save(Situation situation, string file, Dialogue dialogue)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(SituationJson.Write(situation)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolProblem(ExitCode.CannotWrite, $"{file}: the situation could not be saved: {problem.Message}");
        }

        dialogue.Say($"Saved: {file}");
    }
}
