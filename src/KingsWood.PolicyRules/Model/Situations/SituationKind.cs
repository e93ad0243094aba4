namespace KingsWood.PolicyRules.Model;

/// <summary>The kinds of situation.</summary>
public enum SituationKind : byte
{
    /// <summary>A contact, friend, follower, subscriber or the like.</summary>
    Connection,

    /// <summary>A message, call or email.</summary>
    Message,

    /// <summary>A post, comment, picture, video, live stream or link.</summary>
    Publication,

    /// <summary>A group joined or kept.</summary>
    Group,

    /// <summary>Online play, or another place of aliases.</summary>
    OnlinePlay,

    /// <summary>Access to social media: a device and a network.</summary>
    Access,

    /// <summary>An account of the school: set up, opened to pupils, reviewed.</summary>
    SchoolAccount,

    /// <summary>The settings of one's own account.</summary>
    OwnAccount,

    /// <summary>A comment that somebody left on a school account.</summary>
    CommentReceived,

    /// <summary>Something about a child that the actor has become aware of.</summary>
    Concern,
}

/// <summary>Whose equipment is used.</summary>
public enum Device : byte
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>Expressly not known.</summary>
    NotKnown,

    /// <summary>Equipment of the school, wherever it is used.</summary>
    School,

    /// <summary>The actor's own.</summary>
    Own,
}

/// <summary>What all kinds of situation have in common.</summary>
public static class SituationKinds
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)SituationKind.Concern + 1;

    /// <summary>Whether a situation of the kind can have parts, each other person or each child shown.</summary>
    internal static bool HasParts(SituationKind kind) =>
        kind is SituationKind.Connection or SituationKind.Message or SituationKind.Publication or SituationKind.OnlinePlay;
}
