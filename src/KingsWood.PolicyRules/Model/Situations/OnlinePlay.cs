namespace KingsWood.PolicyRules.Model;

/// <summary>Before or after.</summary>
public enum PlayStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The actor thinks of playing: may I?</summary>
    ToPlay,

    /// <summary>It has happened.</summary>
    Played,
}

/// <summary>Online play, or any other place in which people hide behind an alias.</summary>
public sealed record OnlinePlay : Situation
{
    /// <summary>Before or after.</summary>
    public PlayStep Step { get; init; }

    /// <summary>The account of the actor.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>The people met there who are known, or thought, to be somebody. Empty: one of whom nothing is known.</summary>
    public Values<OtherPerson> With { get; init; } = [];

    /// <summary>Whether everybody is listed; where not, one more unknown person is decided as well.</summary>
    public bool EverybodyIsListed { get; init; } = true;

    /// <summary>
    /// Somebody else met there is known, or thought, to be a pupil, a parent or another child. No: the others are strangers.
    /// </summary>
    public Answer SomebodyElseIsKnown { get; init; }

    /// <summary>The actor and the other person deal with each other directly: chat, voice, a shared game by invitation.</summary>
    public Answer DirectContact { get; init; }

    /// <summary>The other person wrote or spoke to the actor there.</summary>
    public Answer OtherPersonWrote { get; init; }

    /// <summary>Reasonable efforts were made to keep away from pupils, parents and other children.</summary>
    public Answer EffortsMade { get; init; }

    /// <summary>The contact has been ended.</summary>
    public Answer ContactEnded { get; init; }

    /// <summary>The contact is needed to keep a child safe.</summary>
    public Answer IsEmergency { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.OnlinePlay;

    internal override int PartCount => Parts(With, EverybodyIsListed);

    internal override OtherPerson OtherPersonOfPart(int part) => part < With.Count ? With[part] : OtherPerson.Unknown;

    internal override StatedFacts FactsOfPart(int part) => OtherPersonOfPart(part).Facts;
}
