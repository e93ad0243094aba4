namespace KingsWood.PolicyRules.Cli.Output;

/// <summary>Writes what is wrong to standard error, as one line.</summary>
internal static class ErrorLine
{
    /// <summary>Writes the message after the name of the tool.</summary>
    public static void Write(ToolConsole console, string message)
    {
        console.Error.Write($"kingswood-policy: {SafeLine.Of(message)}\n");
        console.Error.Flush();
    }
}
