using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0010TwoKindsOfUse
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
