using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2010EveryPractice
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
