using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2302AbuseReported
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
