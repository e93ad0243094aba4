using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Rules;

/// <summary>How soon something is owed.</summary>
public enum Promptness : byte
{
    /// <summary>At once.</summary>
    AtOnce,

    /// <summary>The same day.</summary>
    SameDay,

    /// <summary>As soon as it can reasonably be done.</summary>
    Soon,
}

/// <summary>Something that can be owed, to one recipient. However many rules owe it, it is done once.</summary>
/// <param name="Id">The id, as in JSON.</param>
public sealed record Duty(string Id)
{
    private const string RecipientHere = "{to}";

    /// <summary>What is to be done, as an instruction, with <c>{to}</c> for the recipient: "Tell {to}."</summary>
    public required string Says { get; init; }

    /// <summary>Where it comes among the duties: the lower, the earlier.</summary>
    public required int Order { get; init; }

    /// <summary>The post that it is owed to; <see langword="null"/> where it is owed by doing, such as a removal.</summary>
    public Parameter<Post>? Recipient { get; init; }

    /// <summary>The fact that discharges it.</summary>
    public required Fact Done { get; init; }

    /// <summary>The fact that it is left undone, which is a breach.</summary>
    public required Fact LeftUndone { get; init; }

    /// <summary>The fact that it was done after its deadline: a note, never a breach.</summary>
    public Fact? DoneLate { get; init; }

    /// <summary>Whether it is a school's own and none of the policy's.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>Whether its words leave a place for whoever receives it.</summary>
    internal bool NamesARecipient => Says.Contains(RecipientHere, StringComparison.Ordinal);

    /// <summary>What is to be done, with whoever receives it.</summary>
    internal string SaysTo(string? recipient) => Says.Replace(RecipientHere, recipient ?? "", StringComparison.Ordinal);

    /// <summary>The facts that tell what became of it.</summary>
    internal IReadOnlyList<Fact> Fates => DoneLate is { } late ? [Done, LeftUndone, late] : [Done, LeftUndone];

    /// <summary>The setting that says within how many hours it is owed, where it is owed the same day; 0 for that day.</summary>
    public Parameter<int>? WithinHours { get; init; }

    /// <summary>
    /// The way of reading by which those hours count alone. By another they end with the day; where there is none, they count alone.
    /// </summary>
    public ReadingOption? HoursCountAlone { get; init; }

    /// <summary>The setting that says within how many working days it is owed, where it is owed the same day; 0 for that day.</summary>
    public Parameter<int>? WithinWorkingDays { get; init; }

    /// <summary>Since when it is owed in a part of a situation: since the situation, unless it arises at another moment.</summary>
    internal Func<Situation, int, Moment?> Since { get; init; } = static (situation, _) => situation.On;

    /// <summary>Whether its recipient is outside the school, and so is never somebody whom it concerns.</summary>
    public bool IsOwedToThePublic { get; init; }

    /// <summary>Whether the duty is one of the law, which no school can loosen.</summary>
    public bool IsLaw { get; init; }
}

/// <summary>A duty as one rule owes it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="How">How soon.</param>
public sealed record Owing(Duty Duty, Promptness How)
{
    /// <summary>How long there is, for a duty of a school's own; those of the policy go by <see cref="How"/>.</summary>
    public Deadline? Within { get; init; }

    /// <summary>How long there is as a school has set it; <see langword="null"/> where <see cref="How"/> says it all.</summary>
    /// <param name="settings">What the school set.</param>
    public Deadline? WithinBy(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return How == Promptness.AtOnce ? null : Within ?? Decisions.DeadlineFinder.BySetting(settings, Duty, How);
    }
}
