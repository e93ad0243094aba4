using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>What is wrong with an adaptation.</summary>
public enum ProblemKind : byte
{
    /// <summary>There is no rule with this id.</summary>
    UnknownRule,

    /// <summary>There is no setting with this id.</summary>
    UnknownSetting,

    /// <summary>There is no fact with this id.</summary>
    UnknownFact,

    /// <summary>There is no role, relation, post or purpose with this id.</summary>
    UnknownWord,

    /// <summary>The value is none that this can have.</summary>
    ValueOutOfRange,

    /// <summary>Something is missing or does not fit the rest.</summary>
    Incomplete,

    /// <summary>An id of the school's own does not begin with its prefix, or is taken.</summary>
    BadId,

    /// <summary>Two places say different things about the same.</summary>
    Clash,

    /// <summary>An earlier layer locked it.</summary>
    Locked,

    /// <summary>It loosens a safeguarding rule, or may do so, and no reason is given.</summary>
    LooseningWithoutReason,

    /// <summary>It loosens what the law asks.</summary>
    LoosensTheLaw,

    /// <summary>No situation is decided otherwise by it.</summary>
    ChangesNothing,

    /// <summary>Layers adapt each other in a circle.</summary>
    Cycle,

    /// <summary>The rules that follow do not fit together.</summary>
    DoesNotFit,

    /// <summary>A text holds a character that controls, hides or turns text round.</summary>
    HiddenCharacter,
}

/// <summary>One problem of an adaptation: where it is, what was expected, what was found, and what would help.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Where it was said.</param>
/// <param name="Says">What is wrong, in a sentence.</param>
public sealed record AdaptationProblem(ProblemKind Kind, Origin Place, string Says)
{
    // Whoever wrote it knows how a long text goes on; whoever reads the list of problems need not.
    private const int LongestSentence = 500;
    private const int LongestQuotation = 600;

    /// <summary>What is wrong, in a sentence.</summary>
    public string Says { get; init; } = PlainText.ShortenAtWord(Says, LongestSentence);

    /// <summary>What was expected.</summary>
    public string Expected { get; init => field = PlainText.ShortenAtWord(value, LongestSentence); } = "";

    /// <summary>What was found, shortened where it is long.</summary>
    public string Found { get; init => field = PlainText.ShortenAtWord(value, LongestQuotation); } = "";

    /// <summary>What would help.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The other place, where two are in each other's way.</summary>
    public Origin? OtherPlace { get; init; }

    /// <summary>The problem in one line.</summary>
    public override string ToString()
    {
        var place = Place.InFull();
        return (place.Length == 0 ? "" : place + ": ")
            + Says
            + (OtherPlace?.InFull() is { Length: > 0 } other ? $" The other place is {other}." : "")
            + (Expected.Length == 0 ? "" : $" Expected: {Expected}.")
            + (Found.Length == 0 ? "" : $" Found: {Found}{(Found[^1] == '.' ? "" : ".")}")
            + (Hint.Length == 0 ? "" : $" {Hint}");
    }
}

/// <summary>An adaptation cannot be applied. It lists everything that is wrong, and nothing was applied.</summary>
public sealed class AdaptationException : Exception
{
    /// <summary>With the problems.</summary>
    public AdaptationException(IReadOnlyList<AdaptationProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>With a message.</summary>
    public AdaptationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public AdaptationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public AdaptationException()
    {
    }

    /// <summary>Everything that is wrong, in the order in which it was said.</summary>
    public IReadOnlyList<AdaptationProblem> Problems { get; } = [];

    private static string Describe(IReadOnlyList<AdaptationProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var heading = problems.Count == 1
            ? "The adaptation cannot be applied:"
            : $"The adaptation cannot be applied, for {problems.Count} reasons:";
        return string.Join('\n', problems.Select(p => "- " + p).Prepend(heading));
    }
}
