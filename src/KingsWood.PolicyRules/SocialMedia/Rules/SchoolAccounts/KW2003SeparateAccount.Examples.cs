using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2003SeparateAccount
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
