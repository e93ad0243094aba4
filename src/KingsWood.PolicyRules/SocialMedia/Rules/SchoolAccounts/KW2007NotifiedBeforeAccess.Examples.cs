using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW2007NotifiedBeforeAccess
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
