using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW0012VulnerableAdults
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
