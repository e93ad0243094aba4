using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2002DedicatedAccount
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
