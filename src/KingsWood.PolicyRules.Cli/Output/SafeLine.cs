namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Makes one line of a text that may hold anything: it must neither break the line nor steer the terminal.</summary>
internal static class SafeLine
{
    /// <summary>The text on one line.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
