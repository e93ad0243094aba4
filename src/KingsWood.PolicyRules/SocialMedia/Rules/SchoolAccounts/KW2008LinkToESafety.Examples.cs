using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2008LinkToESafety
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
