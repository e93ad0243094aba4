using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1401SchoolEmail
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
