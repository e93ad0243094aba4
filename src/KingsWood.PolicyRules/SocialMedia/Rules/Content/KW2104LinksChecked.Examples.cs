using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2104LinksChecked
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
