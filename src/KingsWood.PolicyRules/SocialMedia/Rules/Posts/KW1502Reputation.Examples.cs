using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1502Reputation
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
