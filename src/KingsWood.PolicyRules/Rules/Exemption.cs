using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.Rules;

/// <summary>An exception: what lifts the rules that list it. Nothing else outweighs a prohibition.</summary>
/// <param name="Id">The id.</param>
public sealed record Exemption(string Id)
{
    private readonly string? advice;
    private Settings wordedFor = Settings.Default;

    /// <summary>When it holds.</summary>
    public required Condition When { get; init; }

    /// <summary>The clause or the reading that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What whoever uses it is advised to do.</summary>
    public string? Advice
    {
        get => Mentions.Count == 0 ? advice : SetInSentences.Of(advice, Mentions, wordedFor);
        init => advice = value;
    }

    /// <summary>The settings that stand in its advice, each by its id in braces: <c>{report-to}</c>.</summary>
    public IReadOnlyList<Setting> Mentions { get; init; } = [];

    /// <summary>What whoever uses it owes.</summary>
    public Owing? Owes { get; init; }

    /// <summary>Whether the text itself has no such exception, which every decision that uses it says.</summary>
    public bool GoesBeyondTheText { get; init; }

    /// <summary>Whether it advises, without wording it.</summary>
    internal bool Advises => advice is not null;

    /// <summary>The same, with its advice as a school with these settings reads it.</summary>
    internal Exemption In(Settings settings) =>
        SetInSentences.IsTheSame(Mentions, wordedFor, settings) ? this : this with { wordedFor = settings };
}
