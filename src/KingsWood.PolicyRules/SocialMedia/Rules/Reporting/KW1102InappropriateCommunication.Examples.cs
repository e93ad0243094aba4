using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1102InappropriateCommunication
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
