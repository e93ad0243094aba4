using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2004LinkedToSchoolEmail
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
