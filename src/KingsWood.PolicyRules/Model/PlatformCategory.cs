namespace KingsWood.PolicyRules.Model;

/// <summary>What sort of place a platform is. It is asked for only where it matters.</summary>
public enum PlatformCategory : byte
{
    /// <summary>Not stated, and the catalogue does not know the platform.</summary>
    NotKnown = 0,

    /// <summary>A network of connections and posts.</summary>
    SocialNetwork,

    /// <summary>Messages and calls on a telephone number or a name.</summary>
    Messaging,

    /// <summary>Short public posts.</summary>
    Microblog,

    /// <summary>Sharing of pictures, video or music.</summary>
    MediaSharing,

    /// <summary>A journal on the web.</summary>
    Blog,

    /// <summary>A discussion forum or a stream of comments on a public site.</summary>
    Forum,

    /// <summary>A space in which people work or learn together.</summary>
    CollaborativeSpace,

    /// <summary>Games played with others, and the chat around them.</summary>
    Gaming,

    /// <summary>A virtual world.</summary>
    VirtualWorld,
}
