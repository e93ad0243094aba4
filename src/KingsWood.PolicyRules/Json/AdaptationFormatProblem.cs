using System.Globalization;

namespace KingsWood.PolicyRules.Json;

/// <summary>One place at which a document does not describe an adaptation.</summary>
/// <param name="File">The name of the file, or of the configuration section.</param>
/// <param name="Path">Where in the document, as a JSON path: <c>$.rules[0].limbs</c>.</param>
/// <param name="Line">The line, counted from 1; 0 where there are no lines, as in configuration.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units as editors do; 0 where there are no lines.</param>
/// <param name="Expected">What may stand there.</param>
/// <param name="Found">What stands there, shortened where it is long.</param>
/// <param name="Hint">What was probably meant, as a sentence; empty where it cannot be guessed.</param>
public sealed record AdaptationFormatProblem(
    string File, string Path, int Line, int Column, string Expected, string Found, string Hint)
{
    /// <summary>The problem in one line.</summary>
    public override string ToString()
    {
        var lines = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
        var place = string.Join(':', new[] { File, lines }.Where(part => part.Length > 0));
        return $"{(place.Length == 0 ? Path : $"{place} ({Path})")}: expected {Expected}; found {Found}.{(Hint.Length == 0 ? "" : " " + Hint)}";
    }
}
