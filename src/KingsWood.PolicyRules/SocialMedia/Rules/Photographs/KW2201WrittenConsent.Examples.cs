using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2201WrittenConsent
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
