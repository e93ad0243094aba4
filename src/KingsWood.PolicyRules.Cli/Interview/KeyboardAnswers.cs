namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Answers that somebody types.</summary>
internal sealed class KeyboardAnswers(TextReader reader) : AnswerSource
{
    /// <inheritdoc/>
    public override bool IsScript => false;

    /// <inheritdoc/>
    public override string Place => "the keyboard";

    /// <inheritdoc/>
    public override string? Next() => reader.ReadLine();
}
