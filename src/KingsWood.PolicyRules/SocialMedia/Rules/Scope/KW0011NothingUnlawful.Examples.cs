using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0011NothingUnlawful
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
