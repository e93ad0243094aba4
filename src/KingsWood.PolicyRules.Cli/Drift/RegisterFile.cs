using KingsWood.PolicyRules.Cli.Drift.Documents;
using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>A clause register on disk.</summary>
internal static class RegisterFile
{
    /// <summary>Reads it. A clause that a wrong line hides would be called new, so a register with problems is refused.</summary>
    /// <exception cref="DocumentProblem">It cannot be read or has problems.</exception>
    public static ClauseRegister Read(string path)
    {
        var register = ClauseRegister.Parse(TextLines.Decode(DocumentFile.Bytes(path)), path);
        return register.Problems switch
        {
            [] => register,
            [var only] => throw DocumentProblem.Of(only.ToString()),
            [var first, ..] => throw DocumentProblem.Of($"{first} (and {register.Problems.Count - 1} more)"),
        };
    }
}
