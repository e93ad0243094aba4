namespace KingsWood.PolicyRules.Cli.Problems;

/// <summary>Something that the user can mend: one clear message, and the exit code.</summary>
/// <param name="code">The exit code, 64 or more.</param>
/// <param name="message">What is wrong, where, what was expected and what was found.</param>
internal sealed class ToolProblem(int code, string message) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int Code { get; } = code;

    /// <summary>Each of several things that are wrong, under the message; none where the message says it all.</summary>
    public IReadOnlyList<string> Each { get; private init; } = [];

    /// <summary>One thing that is wrong as a message, and several under a heading.</summary>
    /// <param name="code">The exit code, 64 or more.</param>
    /// <param name="problems">What is wrong; one at least.</param>
    /// <param name="heading">What all of it is wrong with, as <c>It does not load</c>.</param>
    public static ToolProblem Of(int code, IReadOnlyList<string> problems, string heading) => problems is [var only]
        ? new(code, only)
        : new(code, FormattableString.Invariant($"{heading}, for {problems.Count} reasons:")) { Each = problems };
}
