using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.Decisions;

/// <summary>What became of something that is owed.</summary>
public enum ObligationState : byte
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Done after its deadline: a note, never a breach.</summary>
    DoneLate,

    /// <summary>It depends on what is not known.</summary>
    PerhapsOwed,

    /// <summary>Owed, also when nobody has said whether it was done.</summary>
    Owed,

    /// <summary>Left undone: still owed, and a breach.</summary>
    LeftUndone,
}

/// <summary>Who receives what is owed.</summary>
/// <param name="Post">The post, or <see langword="null"/> where the policy names nobody who could receive it.</param>
/// <param name="Says">The recipient in words.</param>
public sealed record Recipient(Post? Post, string Says)
{
    /// <summary>Whether it takes the place of one who is concerned.</summary>
    public bool StandsIn { get; init; }

    /// <summary>Whether the policy names nobody, because whoever it names is concerned.</summary>
    public bool IsGap => Post is null;
}

/// <summary>Something that is owed, or was, once for a whole situation or case.</summary>
public sealed record Obligation
{
    /// <summary>The duty.</summary>
    public required Duty Duty { get; init; }

    /// <summary>What became of it.</summary>
    public required ObligationState State { get; init; }

    /// <summary>How soon: the earliest that a rule asks for.</summary>
    public required Promptness How { get; init; }

    /// <summary>How long there is, where that is more than <see cref="How"/> says.</summary>
    public Deadline? Within { get; init; }

    /// <summary>Since when it is owed, by the clock of the school; <see langword="null"/> where nobody stated it.</summary>
    public Moment? OwedSince { get; init; }

    /// <summary>
    /// By when: a day, of which the whole still counts, or a day with a time. <see langword="null"/> for what is owed at once
    /// or soon, and where it takes a day or a time to tell that nobody stated.
    /// </summary>
    public Moment? DueBy { get; init; }

    /// <summary>
    /// Whether the last moment at which it could be done in time is over and it still has to be done, or nobody said that it
    /// was. What is owed at once is overdue from the next day on.
    /// </summary>
    public bool IsOverdue { get; init; }

    /// <summary>To whom; <see langword="null"/> for what is owed by doing, such as a removal.</summary>
    public Recipient? To { get; init; }

    /// <summary>The rules that owe it.</summary>
    public required IReadOnlyList<Norm> Rules { get; init; }

    /// <summary>Whether it is owed although a fact is not known, because being unsure is enough.</summary>
    public bool AlthoughUnsure { get; init; }

    // It is owed for certain, and so soon because being unsure is enough.
    internal bool IsSoonerAlthoughUnsure { get; init; }

    /// <summary>Whether somebody said, expressly, that it has not been done.</summary>
    public bool IsSaidToBeOutstanding { get; init; }

    /// <summary>What is to be done, with its recipient, as an instruction.</summary>
    public string Says => Duty.SaysTo(To?.Says);

    /// <summary>Whether the school owes it, and not the actor.</summary>
    public bool IsOwedByTheSchool => Rules.All(r => r.Binds == Binding.School);

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen => State is ObligationState.Owed or ObligationState.LeftUndone;
}
