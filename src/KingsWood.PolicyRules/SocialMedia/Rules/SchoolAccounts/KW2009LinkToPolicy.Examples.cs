using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2009LinkToPolicy
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
