using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0006Conduct
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
