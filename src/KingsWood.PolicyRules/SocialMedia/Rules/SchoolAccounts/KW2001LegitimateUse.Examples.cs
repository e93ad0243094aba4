using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2001LegitimateUse
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
