namespace KingsWood.PolicyRules.Model;

/// <summary>How far a connection has come.</summary>
public enum ConnectionStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The actor thinks of inviting the other person: may I?</summary>
    ToInvite,

    /// <summary>The actor has invited the other person.</summary>
    Invited,

    /// <summary>The other person has asked, and nothing was answered yet: may I accept?</summary>
    Requested,

    /// <summary>The other person asked, and the actor accepted.</summary>
    Accepted,

    /// <summary>The other person asked, and the actor declined.</summary>
    Declined,

    /// <summary>The connection exists, knowingly, also when nothing had to be accepted.</summary>
    Kept,

    /// <summary>The connection existed and was ended.</summary>
    Ended,
}

/// <summary>A connection on social media: a friend, follower, subscriber or the like.</summary>
public sealed record Connection : Situation
{
    /// <summary>How far it has come.</summary>
    public ConnectionStep Step { get; init; }

    /// <summary>The other people. An empty list is one person of whom nothing is known.</summary>
    public Values<OtherPerson> With { get; init; } = [];

    /// <summary>Whether everybody is listed; where not, one more unknown person is decided as well.</summary>
    public bool EverybodyIsListed { get; init; } = true;

    /// <summary>The account of the actor.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>The other person saw, or will see, personal material; presumed of an accepted connection.</summary>
    public Answer ShowsPersonalMaterial { get; init; }

    /// <summary>The request carried words, for schools to whom a bare request is no communication.</summary>
    public Answer RequestHadAMessage { get; init; }

    /// <summary>The connection is older than the job or the enrolment.</summary>
    public Answer IsOlderThanTheJob { get; init; }

    /// <summary>The day on which the job or the enrolment began, from which a school's period of grace runs.</summary>
    public DateOnly? BoundSince { get; init; }

    /// <summary>Nothing had to be accepted: the account is public, and the other person follows it.</summary>
    public Answer NothingHadToBeAccepted { get; init; }

    /// <summary>The contact is needed to keep a child safe.</summary>
    public Answer IsEmergency { get; init; }

    /// <summary>The safeguarding lead agreed to a contact on which the policy is silent; none unless stated.</summary>
    public Approval? LeadAgreed { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Connection;

    internal override int PartCount => Parts(With, EverybodyIsListed);

    internal override OtherPerson OtherPersonOfPart(int part) => part < With.Count ? With[part] : OtherPerson.Unknown;

    internal override StatedFacts FactsOfPart(int part) => OtherPersonOfPart(part).Facts;
}
