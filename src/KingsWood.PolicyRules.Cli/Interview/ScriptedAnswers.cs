namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Answers from a file or a pipe, one a line. Empty lines and lines that begin with # are passed over.</summary>
/// <param name="name">The name of the file, for messages.</param>
/// <param name="reader">The lines.</param>
/// <param name="isWhole">Whether the end of the lines can be waited for; the other end of a pipe may still be thinking.</param>
internal sealed class ScriptedAnswers(string name, TextReader reader, bool isWhole) : AnswerSource
{
    private int line;

    /// <inheritdoc/>
    public override bool IsScript => true;

    /// <inheritdoc/>
    public override bool CanTellLeftOvers => isWhole;

    /// <inheritdoc/>
    public override string Place => FormattableString.Invariant($"{name}:{line}");

    /// <inheritdoc/>
    public override string? Next()
    {
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Trim() is { Length: > 0 } answer && answer[0] != '#')
            {
                return answer;
            }
        }

        return null;
    }
}
