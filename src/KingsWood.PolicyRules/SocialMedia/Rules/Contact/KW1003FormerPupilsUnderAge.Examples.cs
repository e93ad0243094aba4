using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1003FormerPupilsUnderAge
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
