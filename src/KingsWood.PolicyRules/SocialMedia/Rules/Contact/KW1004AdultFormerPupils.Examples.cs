using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1004AdultFormerPupils
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
