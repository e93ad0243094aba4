namespace KingsWood.PolicyRules.Model;

/// <summary>How far a publication has come.</summary>
public enum PublicationStep : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The actor thinks of publishing it: may I?</summary>
    ToPublish,

    /// <summary>It is published.</summary>
    Published,
}

/// <summary>What a publication consists of.</summary>
public enum Content : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A photograph or a screenshot.</summary>
    Photograph,

    /// <summary>A video or a recording.</summary>
    Video,

    /// <summary>A live stream.</summary>
    LiveStream,

    /// <summary>A link to another site.</summary>
    Link,

    /// <summary>Something that pupils made.</summary>
    PupilsWork,
}

/// <summary>A post, comment, photograph, video, live stream or link.</summary>
public sealed record Publication : Situation
{
    /// <summary>How far it has come.</summary>
    public PublicationStep Step { get; init; }

    /// <summary>The account it is published on.</summary>
    public Account Account { get; init; } = Account.NotStated;

    /// <summary>All that it consists of; <see langword="null"/> where nobody stated it.</summary>
    public Values<Content>? Contents { get; init; }

    /// <summary>A child is shown in a photograph, a video, a stream or a screenshot.</summary>
    public Answer ShowsChildren { get; init; }

    /// <summary>The children who are shown.</summary>
    public Values<ChildShown> Children { get; init; } = [];

    /// <summary>Whether every child shown is listed; where not, one more of whom nothing is known is decided as well.</summary>
    public bool EveryChildIsListed { get; init; } = true;

    /// <summary>What pupils made was checked before it was posted.</summary>
    public Answer PupilsWorkChecked { get; init; }

    /// <summary>The sites that it links to were checked, and found fit and safe.</summary>
    public Answer LinksChecked { get; init; }

    /// <summary>A site that it links to is known to be unsafe or unfit.</summary>
    public Answer LinksKnownUnsafe { get; init; }

    /// <summary>A site that it links to has gone bad since it was posted.</summary>
    public Answer LinksGoneBad { get; init; }

    /// <summary>It gives a name or another detail that identifies a child or a child's family, with or without a picture.</summary>
    public Answer GivesIdentifyingDetails { get; init; }

    /// <summary>Everyone can see it.</summary>
    public Answer IsPublic { get; init; }

    /// <summary>It is about the school.</summary>
    public Answer IsAboutTheSchool { get; init; }

    /// <summary>It is about a specific, individual matter of the school or of somebody in its community.</summary>
    public Answer IsAboutAnIndividualMatter { get; init; }

    /// <summary>The Headteacher's express permission for that; none unless stated.</summary>
    public Approval? Permission { get; init; }

    /// <summary>It demeans or exposes an identifiable child, or clashes with the school's other policies.</summary>
    public Answer ClashesWithOtherPolicies { get; init; }

    /// <summary>It is known to break copyright, data protection or other law.</summary>
    public Answer IsUnlawful { get; init; }

    /// <summary>It passes on material or personal data of somebody else.</summary>
    public Answer SharesMaterialOfOthers { get; init; }

    /// <summary>It clashes with the official four British Values.</summary>
    public Answer ClashesWithBritishValues { get; init; }

    /// <summary>It is not professional.</summary>
    public Answer IsUnprofessional { get; init; }

    /// <summary>It reflects badly on the school.</summary>
    public Answer ReflectsBadly { get; init; }

    /// <summary>What has been done to take it down.</summary>
    public ActionTaken? Removed { get; init; }

    /// <summary>What has been done to mend the account's set-up, where it is flawed.</summary>
    public ActionTaken? AccountMended { get; init; }

    /// <inheritdoc/>
    public override SituationKind Kind => SituationKind.Publication;

    // Nobody is shown, or nobody said: one part. "Shown, but not listed" is one part of an unknown child.
    internal override int PartCount => Children.Count == 0 ? 1 : Parts(Children, EveryChildIsListed);

    internal override StatedFacts FactsOfPart(int part) =>
        part < Children.Count ? Children[part].Facts : StatedFacts.None;
}
