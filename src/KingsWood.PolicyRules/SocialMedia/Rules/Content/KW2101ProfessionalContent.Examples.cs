using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2101ProfessionalContent
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
