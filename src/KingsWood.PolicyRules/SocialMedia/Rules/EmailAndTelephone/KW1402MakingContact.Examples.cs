using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1402MakingContact
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
