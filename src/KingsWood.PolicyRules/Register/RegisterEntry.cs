using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Register;

/// <summary>One place of the text: a paragraph, a bullet, or a part of one.</summary>
public sealed record RegisterEntry
{
    /// <summary>Where it stands: <c>1.9</c>, <c>0 scope</c>, or with the letter of a part, <c>1.10 b</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>The coordinate without the letter of the part: the coordinate of the clause that rules cite.</summary>
    public string Clause => RegisterCoordinate.ClauseOf(Coordinate);

    /// <summary>The dotted name of the clause's constant, <c>PersonalUse.Connections</c>; its parts share it.</summary>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required string Says { get; init; }

    /// <summary>The ids of its rules; empty where <see cref="NoRule"/> says why there are none.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Why it has no rule; <see langword="null"/> where it has one.</summary>
    public string? NoRule { get; init; }

    /// <summary>Which purposes of the policy it serves.</summary>
    public Purposes Purposes { get; init; }

    /// <summary>How it was read, where it can be read in several ways.</summary>
    public IReadOnlyList<RegisterReading> Readings { get; init; } = [];

    /// <summary>What the school should settle.</summary>
    public IReadOnlyList<RegisterQuestion> Questions { get; init; } = [];

    /// <summary>The day on which the entry was last held against the text.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The fingerprint of the paragraph or bullet that it was read from; the parts of one bullet share it.</summary>
    public required WordingFingerprint Wording { get; init; }

    /// <summary>The line of its heading in the register, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The coordinate.</summary>
    public override string ToString() => Coordinate;
}

/// <summary>How a place was read.</summary>
/// <param name="Setting">
/// The id of the setting by which a school reads it in another way; <see langword="null"/> where there is none.
/// </param>
/// <param name="Text">The reading.</param>
/// <param name="Line">Its line in the register, from 1.</param>
public sealed record RegisterReading(string? Setting, string Text, int Line);

/// <summary>Something for the school to settle.</summary>
/// <param name="Kind">What is wrong with the text there.</param>
/// <param name="Text">The question.</param>
/// <param name="Reading">
/// The reading chosen until then, which stands directly above the question; <see langword="null"/> where none does.
/// </param>
/// <param name="Line">Its line in the register, from 1.</param>
public sealed record RegisterQuestion(QuestionKind Kind, string Text, RegisterReading? Reading, int Line);

/// <summary>What is wrong with a text where a question arises.</summary>
public enum QuestionKind
{
    /// <summary>It can be read in several ways.</summary>
    Ambiguity,

    /// <summary>Two clauses cannot both be followed.</summary>
    Clash,

    /// <summary>It is silent where it should not be.</summary>
    Gap,

    /// <summary>It uses a word that it does not explain.</summary>
    Term,
}
