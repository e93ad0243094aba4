using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1001ContactWithChildren
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
