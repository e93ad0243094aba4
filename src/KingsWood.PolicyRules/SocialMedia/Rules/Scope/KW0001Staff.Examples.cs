using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0001Staff
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
