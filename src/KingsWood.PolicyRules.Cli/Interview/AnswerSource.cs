namespace KingsWood.PolicyRules.Cli.Interview;

/// <summary>Where the answers of an interview come from: somebody at a keyboard, or a script.</summary>
internal abstract class AnswerSource
{
    /// <summary>Whether the lines were written beforehand: then a wrong one is an error, and is not asked for again.</summary>
    public abstract bool IsScript { get; }

    /// <summary>Whether the whole script is there, so that a line that is left over can be told.</summary>
    public virtual bool CanTellLeftOvers => false;

    /// <summary>The place of the line that was read last, for messages.</summary>
    public abstract string Place { get; }

    /// <summary>The next line; <see langword="null"/> at the end.</summary>
    public abstract string? Next();
}
