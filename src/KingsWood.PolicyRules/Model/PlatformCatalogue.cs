using System.Collections.Frozen;

namespace KingsWood.PolicyRules.Model;

/// <summary>The platforms that the library knows: those of the policy's time and those of today.</summary>
/// <remarks>Being absent from the catalogue never takes a platform out of the policy: social media is open-ended.</remarks>
public static class PlatformCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, PlatformCategory>> Catalogue = new(() =>
        new Dictionary<string, PlatformCategory>(StringComparer.Ordinal)
        {
            ["facebook"] = PlatformCategory.SocialNetwork,
            ["instagram"] = PlatformCategory.SocialNetwork,
            ["linkedin"] = PlatformCategory.SocialNetwork,
            ["nextdoor"] = PlatformCategory.SocialNetwork,
            ["bereal"] = PlatformCategory.SocialNetwork,
            ["snapchat"] = PlatformCategory.Messaging,
            ["whatsapp"] = PlatformCategory.Messaging,
            ["messenger"] = PlatformCategory.Messaging,
            ["windows-live-messenger"] = PlatformCategory.Messaging,
            ["skype"] = PlatformCategory.Messaging,
            ["signal"] = PlatformCategory.Messaging,
            ["telegram"] = PlatformCategory.Messaging,
            ["wechat"] = PlatformCategory.Messaging,
            ["imessage"] = PlatformCategory.Messaging,
            ["x"] = PlatformCategory.Microblog,
            ["twitter"] = PlatformCategory.Microblog,
            ["threads"] = PlatformCategory.Microblog,
            ["bluesky"] = PlatformCategory.Microblog,
            ["mastodon"] = PlatformCategory.Microblog,
            ["tumblr"] = PlatformCategory.Microblog,
            ["youtube"] = PlatformCategory.MediaSharing,
            ["tiktok"] = PlatformCategory.MediaSharing,
            ["flickr"] = PlatformCategory.MediaSharing,
            ["last-fm"] = PlatformCategory.MediaSharing,
            ["pinterest"] = PlatformCategory.MediaSharing,
            ["twitch"] = PlatformCategory.MediaSharing,
            ["vimeo"] = PlatformCategory.MediaSharing,
            ["spotify"] = PlatformCategory.MediaSharing,
            ["blogger"] = PlatformCategory.Blog,
            ["wordpress"] = PlatformCategory.Blog,
            ["substack"] = PlatformCategory.Blog,
            ["medium"] = PlatformCategory.Blog,
            ["reddit"] = PlatformCategory.Forum,
            ["mumsnet"] = PlatformCategory.Forum,
            ["discord"] = PlatformCategory.Forum,
            ["newspaper-comments"] = PlatformCategory.Forum,
            ["bbc-comments"] = PlatformCategory.Forum,
            ["teams"] = PlatformCategory.CollaborativeSpace,
            ["google-classroom"] = PlatformCategory.CollaborativeSpace,
            ["seesaw"] = PlatformCategory.CollaborativeSpace,
            ["class-dojo"] = PlatformCategory.CollaborativeSpace,
            ["tapestry"] = PlatformCategory.CollaborativeSpace,
            ["padlet"] = PlatformCategory.CollaborativeSpace,
            ["showbie"] = PlatformCategory.CollaborativeSpace,
            ["slack"] = PlatformCategory.CollaborativeSpace,
            ["xbox-live"] = PlatformCategory.Gaming,
            ["playstation-network"] = PlatformCategory.Gaming,
            ["nintendo-switch-online"] = PlatformCategory.Gaming,
            ["steam"] = PlatformCategory.Gaming,
            ["fortnite"] = PlatformCategory.Gaming,
            ["minecraft"] = PlatformCategory.Gaming,
            ["roblox"] = PlatformCategory.Gaming,
            ["chess-com"] = PlatformCategory.Gaming,
            ["second-life"] = PlatformCategory.VirtualWorld,
            ["vrchat"] = PlatformCategory.VirtualWorld,
            ["horizon-worlds"] = PlatformCategory.VirtualWorld,
        }.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The ids of the platforms that the library knows, in alphabetical order.</summary>
    public static IReadOnlyList<string> Ids => [.. Catalogue.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What sort of place <paramref name="platformId"/> is, or <see cref="PlatformCategory.NotKnown"/>.</summary>
    public static PlatformCategory CategoryOf(string platformId) =>
        Catalogue.Value.GetValueOrDefault(platformId);
}
