using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0002SocialMediaIsOpenEnded
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
