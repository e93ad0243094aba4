using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2203NoIdentifyingDetails
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
