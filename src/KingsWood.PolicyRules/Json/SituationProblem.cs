namespace KingsWood.PolicyRules.Json;

/// <summary>Two things that a situation says and that cannot both be so, or something that cannot be written down.</summary>
/// <param name="Path">Where, as a JSON path from the situation: <c>$.with[0].relations</c>.</param>
/// <param name="Expected">What would do, in words.</param>
/// <param name="Found">What is there, in words.</param>
/// <param name="Hint">What to do about it, as a sentence, or <see langword="null"/>.</param>
public sealed record SituationProblem(string Path, string Expected, string Found, string? Hint = null)
{
    /// <summary>The problem as one line of text.</summary>
    public override string ToString() =>
        $"{Path}: expected {Expected}; found {Found}.{(Hint is null ? "" : " " + Hint)}";
}
