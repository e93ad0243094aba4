using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

/// <summary>KW0002: social media is open-ended.</summary>
internal static partial class KW0002SocialMediaIsOpenEnded
{
    public static Definition Rule { get; } = new()
    {
        Id = "KW0002",
        Clause = Clauses.Opening.Definitions,
        Force = Force.Statement,
        Title = "Social media is open-ended",
        Says = "Networks, messengers, blogs, forums, shared spaces, media sharing, games and comment streams are all "
            + "social media, and so is a name that nobody has heard of.",
        Serves = Purposes.SafeguardChildren | Purposes.ProtectStaff,
        KeptBy = "PlatformCatalogue: a platform that it does not know is social media all the same",
    };
}
