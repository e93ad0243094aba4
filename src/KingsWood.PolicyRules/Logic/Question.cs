namespace KingsWood.PolicyRules.Logic;

/// <summary>One question to a person, which answers one or several facts and owns what ties them together.</summary>
/// <remarks>
/// Kleene logic does not know that a pupil is no former pupil, or that somebody under 16 is under 18. The question does:
/// what follows is filled in before a situation is decided, and combinations that cannot be are never considered.
/// </remarks>
public sealed class Question
{
    /// <summary>A question with this id about these facts.</summary>
    public Question(string id, string text, params Fact[] facts)
    {
        Id = id;
        Text = text;
        Facts = facts;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The question, as it is put to a person.</summary>
    public string Text { get; }

    /// <summary>The facts that it answers.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>At most one of these holds.</summary>
    public IReadOnlyList<Fact> AtMostOne { get; init; } = [];

    /// <summary>At least one of these holds.</summary>
    public IReadOnlyList<Fact> AtLeastOne { get; init; } = [];

    /// <summary>Each of these implies the next.</summary>
    public IReadOnlyList<Fact> Ascending { get; init; } = [];

    /// <summary>Where it comes among the questions: the lower, the earlier. Danger to a child is 0.</summary>
    public int Order { get; init; } = 50;
}
