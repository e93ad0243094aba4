using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1103Suspicions
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
