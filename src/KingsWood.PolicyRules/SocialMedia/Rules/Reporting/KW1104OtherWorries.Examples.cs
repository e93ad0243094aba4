using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1104OtherWorries
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
