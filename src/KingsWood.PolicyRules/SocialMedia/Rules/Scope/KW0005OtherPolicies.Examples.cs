using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0005OtherPolicies
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
