namespace KingsWood.PolicyRules.Cli.Problems;

/// <summary>Something that the user can mend: one clear message, and the exit code.</summary>
/// <param name="code">The exit code, 64 or more.</param>
/// <param name="message">What is wrong, where, what was expected and what was found.</param>
internal sealed class ToolProblem(int code, string message) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int Code { get; } = code;
}
