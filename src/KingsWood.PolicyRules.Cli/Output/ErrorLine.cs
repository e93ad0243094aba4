namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Writes what is wrong to standard error: one line, and a line for each of several problems under it.</summary>
internal static class ErrorLine
{
    /// <summary>Writes the message after the name of the tool.</summary>
    public static void Write(ToolConsole console, string message, IReadOnlyList<string>? each = null)
    {
        console.Error.Write($"kingswood-policy: {SafeLine.Of(message)}\n{string.Concat((each ?? []).Select(e => $"  - {SafeLine.Of(e)}\n"))}");
        console.Error.Flush();
    }
}
