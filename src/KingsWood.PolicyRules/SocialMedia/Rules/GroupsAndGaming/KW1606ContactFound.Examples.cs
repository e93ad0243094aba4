using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1606ContactFound
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
