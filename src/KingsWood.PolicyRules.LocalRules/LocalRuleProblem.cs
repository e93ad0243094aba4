using System.Globalization;

namespace KingsWood.PolicyRules.LocalRules;

/// <summary>Why a school's own rules were refused: where, what may stand there, what stands there.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Rule">The id or the name of the rule; <see langword="null"/> where it is in none.</param>
/// <param name="Expected">What may stand there.</param>
/// <param name="Found">What stands there, shortened where it is long.</param>
/// <param name="Hint">What to do about it, as a sentence, or <see langword="null"/>.</param>
public sealed record LocalRuleProblem(
    string File, int Line, int Column, string? Rule, string Expected, string Found, string? Hint = null)
{
    /// <summary>The problem as one line of text.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Line}:{Column}");
        var rule = Rule is null ? "" : $" (rule {Rule})";
        return $"{File}{place}{rule}: expected {Expected}; found {Found}.{(Hint is null ? "" : " " + Hint)}";
    }
}
