namespace KingsWood.PolicyRules.Model;

/// <summary>What another person is to the school. A person can have several; a school can add its own.</summary>
/// <param name="Id">The id, as in JSON.</param>
public sealed record Relation(string Id) : Word(Id)
{
    /// <summary>A pupil on roll, of whatever age; also a former pupil who has come back.</summary>
    public static Relation CurrentPupil { get; } = new("current-pupil");

    /// <summary>A former pupil, of whatever age.</summary>
    public static Relation FormerPupil { get; } = new("former-pupil");

    /// <summary>A brother or sister of a pupil.</summary>
    public static Relation SiblingOfPupil { get; } = new("sibling-of-pupil");

    /// <summary>A parent or carer of a pupil.</summary>
    public static Relation Parent { get; } = new("parent");

    /// <summary>A colleague at the school.</summary>
    public static Relation Colleague { get; } = new("colleague");

    /// <summary>Another adult of the school community: a governor, a volunteer, a member of the parents' association.</summary>
    public static Relation CommunityMember { get; } = new("community-member");

    /// <summary>Somebody without a link to the school.</summary>
    public static Relation NoLink { get; } = new("no-link");

    /// <summary>The relations that the library knows, in the order in which they are offered.</summary>
    public static Values<Relation> WellKnown { get; } =
        [CurrentPupil, FormerPupil, SiblingOfPupil, Parent, Colleague, CommunityMember, NoLink];

    private protected override int LookUp() => PlaceIn(WellKnown);
}
