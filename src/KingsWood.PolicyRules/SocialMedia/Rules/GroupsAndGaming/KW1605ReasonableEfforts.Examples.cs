using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1605ReasonableEfforts
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
