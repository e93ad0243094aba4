using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1603BritishValues
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
