using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1501IndividualMatters
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
