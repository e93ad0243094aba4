namespace KingsWood.PolicyRules.Model;

/// <summary>Whoever asks "may I?" or "what now?". There is no name in it, and there should be none.</summary>
public sealed record Actor
{
    /// <summary>Nothing is stated about the actor.</summary>
    public static Actor NotStated { get; } = new();

    /// <summary>A qualified teacher, the most common case.</summary>
    public static Actor Teacher { get; } = new() { Roles = [Role.Teacher] };

    /// <summary>All roles of the actor; <see langword="null"/> where nobody stated them.</summary>
    public Values<Role>? Roles { get; init; }

    /// <summary>The posts that the actor holds; none unless stated.</summary>
    public Values<Post> Posts { get; init; } = [];
}

/// <summary>How another person is related to the actor.</summary>
public enum Family : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>No relative.</summary>
    None,

    /// <summary>The actor's own child or ward, or a brother or sister of the actor's household.</summary>
    OwnHousehold,

    /// <summary>Any other relative, and godchildren.</summary>
    Wider,
}

/// <summary>The person on the other side of a contact: a relation, an age, never a name.</summary>
public sealed record OtherPerson
{
    /// <summary>All that the person is to the school; <see langword="null"/> where nobody stated it.</summary>
    public Values<Relation>? Relations { get; init; }

    /// <summary>What is known of the age; <see langword="null"/> where nobody stated it.</summary>
    public Age? Age { get; init; }

    /// <summary>
    /// The day on which a former pupil left the school, for a school that asks how long ago that was; <see langword="null"/>
    /// where nobody stated it.
    /// </summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>How the person is related to the actor.</summary>
    public Family Family { get; init; }

    /// <summary>The person is an adult who is vulnerable, such as a young adult who has left the school in distress.</summary>
    public Answer IsVulnerableAdult { get; init; }

    /// <summary>Facts stated by id about this person, for what the members above cannot say.</summary>
    public StatedFacts Facts { get; init; } = StatedFacts.None;

    /// <summary>Somebody of whom nothing is known.</summary>
    internal static OtherPerson Unknown { get; } = new();

    /// <summary>A person of whom only the relation is stated.</summary>
    public static OtherPerson Who(params ReadOnlySpan<Relation> relations) =>
        new() { Relations = Values.Create(relations) };
}

/// <summary>How a child who is shown can be recognised, apart from the face.</summary>
public enum Identification : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>Neither by a name nor by another detail.</summary>
    None,

    /// <summary>By a name; a first name is a name.</summary>
    ByName,

    /// <summary>By another detail: an address, a team list, a timetable.</summary>
    ByDetail,

    /// <summary>By a name and by another detail.</summary>
    ByNameAndDetail,
}

/// <summary>One child in a photograph, video, live stream or screenshot.</summary>
public sealed record ChildShown
{
    /// <summary>The child is a pupil, a pupil's brother or sister under 18, or a former pupil under 18.</summary>
    public Answer IsOfTheSchool { get; init; }

    /// <summary>The child is the actor's own child or ward.</summary>
    public Answer IsOwnChild { get; init; }

    /// <summary>What a parent or carer agreed to; <see langword="null"/> where nobody stated it.</summary>
    public Consent? Consent { get; init; }

    /// <summary>Whether a name or another detail identifies the child.</summary>
    public Identification Identified { get; init; }

    /// <summary>Facts stated by id about this child, for what the members above cannot say.</summary>
    public StatedFacts Facts { get; init; } = StatedFacts.None;
}
