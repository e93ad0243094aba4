using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1604Aliases
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
