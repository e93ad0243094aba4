namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Writes what is wrong to standard error, as one line.</summary>
internal static class ErrorLine
{
    /// <summary>Writes the message after the name of the tool.</summary>
    public static void Write(ToolConsole console, string message)
    {
        // A file name or a found text may hold anything; it must neither break the line nor steer the terminal.
        var safe = string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c));
        console.Error.Write($"kingswood-policy: {safe}\n");
        console.Error.Flush();
    }
}
