using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0007SeriousBreach
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
