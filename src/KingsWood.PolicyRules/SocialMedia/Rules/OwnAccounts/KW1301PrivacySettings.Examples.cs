using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1301PrivacySettings
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
