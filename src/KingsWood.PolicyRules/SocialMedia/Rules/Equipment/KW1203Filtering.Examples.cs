using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1203Filtering
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
