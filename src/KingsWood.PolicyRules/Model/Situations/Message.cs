namespace KingsWood.PolicyRules.Model;

/// <summary>How far a message has come.</summary>
public enum MessageStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The actor thinks of sending it: may I?</summary>
    ToSend,

    /// <summary>The actor has sent it.</summary>
    Sent,

    /// <summary>The actor has received it and not answered.</summary>
    Received,

    /// <summary>The actor has received it and thinks of answering: may I?</summary>
    ToAnswer,

    /// <summary>The actor has received and answered it.</summary>
    Answered,
}

/// <summary>By what a message goes.</summary>
public enum Channel : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>Social media, in whatever form.</summary>
    SocialMedia,

    /// <summary>Email.</summary>
    Email,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>A messenger on a telephone number, such as WhatsApp: social media and mobile telephone at once.</summary>
    PhoneMessenger,
}

/// <summary>Who can read a message.</summary>
public enum Audience : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>Only the people it is for.</summary>
    Private,

    /// <summary>A closed class group that other staff can read.</summary>
    GroupReadByStaff,

    /// <summary>Feedback on set work in a platform that the leadership can read.</summary>
    SetWorkReadByLeadership,

    /// <summary>Everyone.</summary>
    Public,
}

/// <summary>A message, email, call or text between the actor and other people.</summary>
public sealed record Message : Situation
{
    /// <summary>How far it has come.</summary>
    public MessageStep Step { get; init; }

    /// <summary>By what it goes.</summary>
    public Channel Channel { get; init; }

    /// <summary>The other people. An empty list is one person of whom nothing is known.</summary>
    public Values<OtherPerson> With { get; init; } = [];

    /// <summary>Whether everybody is listed; where not, one more unknown person is decided as well.</summary>
    public bool EverybodyIsListed { get; init; } = true;

    /// <summary>The account, address or number of the actor.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>Who can read it.</summary>
    public Audience Audience { get; init; }

    /// <summary>It is school business: anything about pupils, families or work.</summary>
    public Answer IsSchoolBusiness { get; init; }

    /// <summary>It concerns a colleague as a parent or a governor: the colleague's own child, for example.</summary>
    public Answer IsAboutTheirOwnFamily { get; init; }

    /// <summary>The Headteacher's approval of the circumstances; <see langword="null"/> where nobody stated it.</summary>
    public Approval? Approval { get; init; }

    /// <summary>The answer only points to a school channel ("please ring the office").</summary>
    public Answer OnlyPointsToASchoolChannel { get; init; }

    /// <summary>The contact is needed to keep a child safe, a holding reply to a child who discloses danger included.</summary>
    public Answer IsEmergency { get; init; }

    /// <summary>A reasonable colleague would worry about what it says.</summary>
    public Answer IsInappropriate { get; init; }

    /// <summary>It is about a child, whoever wrote it and whoever receives it.</summary>
    public Answer IsAboutAChild { get; init; }

    /// <summary>It is known to break copyright, data protection or other law.</summary>
    public Answer IsUnlawful { get; init; }

    /// <summary>It passes on material or personal data of somebody else.</summary>
    public Answer SharesMaterialOfOthers { get; init; }

    /// <summary>The handset is the actor's own, for schools that bar those whatever the account.</summary>
    public Answer OnOwnHandset { get; init; }

    /// <summary>The safeguarding lead agreed to a contact on which the policy is silent; none unless stated.</summary>
    public Approval? LeadAgreed { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Message;

    internal override int PartCount => Parts(With, EverybodyIsListed);

    internal override OtherPerson OtherPersonOfPart(int part) => part < With.Count ? With[part] : OtherPerson.Unknown;

    internal override StatedFacts FactsOfPart(int part) => OtherPersonOfPart(part).Facts;
}
