using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1601Groups
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
