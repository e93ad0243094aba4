namespace KingsWood.PolicyRules.Cli.Drift;

/// <summary>Why a document cannot be compared: one clear message, and the exit code.</summary>
/// <param name="code">The exit code.</param>
/// <param name="message">What is wrong, and what to do about it.</param>
internal sealed class DocumentProblem(int code, string message) : Exception(message)
{
    /// <summary>The document was read and is not understood.</summary>
    public const int NotUnderstood = 65;

    /// <summary>The file cannot be read.</summary>
    public const int Unreadable = 66;

    /// <summary>The exit code.</summary>
    public int Code { get; } = code;

    /// <summary>A document that was read and is not understood.</summary>
    public static DocumentProblem Of(string message) => new(NotUnderstood, message);
}
