using KingsWood.PolicyRules.Rules;

namespace KingsWood.PolicyRules.SocialMedia.Rules;

internal static partial class KW1602GroupsAgainstBritishValues
{
    public static IReadOnlyList<RuleExample> Examples => [];
}
