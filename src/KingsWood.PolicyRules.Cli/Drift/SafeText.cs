namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>Text of a document or a file name for a terminal, which it must not steer.</summary>
internal static class SafeText
{
    private const int Longest = 160;

    /// <summary>The text on one line, without control characters.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>As much of the text as one needs to recognise it.</summary>
    public static string Short(string text)
    {
        var safe = Of(text);
        return safe.Length <= Longest ? safe : safe[..Longest].TrimEnd() + "…";
    }
}
