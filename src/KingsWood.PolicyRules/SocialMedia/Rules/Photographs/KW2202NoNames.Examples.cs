using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2202NoNames
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
