using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1002CurrentPupils
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
