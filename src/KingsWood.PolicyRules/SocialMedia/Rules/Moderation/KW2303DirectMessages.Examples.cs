using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2303DirectMessages
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
