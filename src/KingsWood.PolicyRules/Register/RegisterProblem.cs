using System.Globalization;

namespace KingsWood.PolicyRules.Register;

/// <summary>Something wrong in a register, at its line.</summary>
/// <param name="Path">The register, as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Found">What stands there.</param>
public sealed record RegisterProblem(string Path, int Line, string Expected, string Found)
{
    /// <summary>The whole message, on one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}({Line}): expected {Expected}; found {Found}");
}
