using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2301AbuseRemoved
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
